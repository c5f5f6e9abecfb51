import './SignalSign.css';

/** A triangle around the origin, 7 units high: something newer says otherwise than the colour below it. */
export function SignalSign({ className = '' }: { className?: string }) {
  return <path className={`signal-sign ${className}`} d="M0-4 3.8 2.8H-3.8Z" />;
}
