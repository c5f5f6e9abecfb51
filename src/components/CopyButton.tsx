import { useEffect, useState } from 'react';
import './CopyButton.css';

interface CopyButtonProps {
  /** What goes to the clipboard. */
  text: string;
  label: string;
  /** What it copies, for those who can't see where the button stands; read after the label. */
  of?: string;
}

type Outcome = 'copied' | 'failed';

const SHOWN_MS = 2500;

/** Copies a text and says so; where the browser refuses, it shows the text to copy by hand. */
export function CopyButton({ text, label, of }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <span className="copy">
      <button type="button" className="copy__button" onClick={() => void copy()}>
        {label}
        {of !== undefined && (
          <>
            {' '}
            <span className="visually-hidden">{of}</span>
          </>
        )}
      </button>
      <span role="status" className="copy__outcome">
        {outcome === 'copied' && 'Copied'}
        {outcome === 'failed' && (
          <>
            Copy it by hand: <code>{text}</code>
          </>
        )}
      </span>
    </span>
  );
}
