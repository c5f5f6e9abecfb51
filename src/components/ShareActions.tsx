import './ShareActions.css';

interface ShareActionsProps {
  /** What is shared or cited, for those who can't see where the buttons stand; read after the label. */
  of: string;
  onOpen: (as: 'link' | 'citation') => void;
  /** Among other small actions on an item, and not under a view. */
  small?: boolean;
}

/** The ways to pass something on. */
export function ShareActions({ of, onOpen, small = false }: ShareActionsProps) {
  const className = small ? 'share-actions__small' : 'button';
  return (
    <span className="share-actions">
      <button type="button" className={className} onClick={() => onOpen('link')}>
        Share <span className="visually-hidden">{of}</span>
      </button>
      <button type="button" className={className} onClick={() => onOpen('citation')}>
        Cite <span className="visually-hidden">{of}</span>
      </button>
    </span>
  );
}
