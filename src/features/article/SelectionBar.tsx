import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { CopyButton } from '../../components/CopyButton.tsx';
import type { Selected } from './useSelectedWords.ts';
import { BAR_ATTRIBUTE } from './useSelectedWords.ts';

interface SelectionBarProps {
  selected: Selected;
  link: string;
  quote: string;
  /** A link that browsers follow by themselves; `null`: the words can't be told from others. */
  browserLink: string | null;
  /** How many parts the quote in the address has. */
  parts: number;
  /** Why the words can't be added to it; `null`: they can. */
  obstacle: string | null;
  onAdd: () => void;
  onClose: () => void;
}

/** Shift and an arrow move the end of the selection, as they do where text can be edited. */
function extend({ key, shiftKey }: KeyboardEvent): boolean {
  const ways: Readonly<Record<string, [string, string]>> = {
    ArrowLeft: ['backward', 'word'],
    ArrowRight: ['forward', 'word'],
    ArrowUp: ['backward', 'line'],
    ArrowDown: ['forward', 'line'],
  };
  const way = ways[key];
  if (!shiftKey || way === undefined) return false;
  getSelection()?.modify('extend', ...way);
  return true;
}

/** What can be done with words that are selected; stands below them. */
export function SelectionBar(props: SelectionBarProps) {
  const { selected, link, quote, browserLink, parts, obstacle, onAdd, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  const { isByKeys } = selected;
  useEffect(() => {
    if (isByKeys) root.current?.querySelector('button')?.focus();
  }, [isByKeys]);
  // With the bar itself: a key pressed at once is not lost.
  useLayoutEffect(() => {
    const onEscape = ({ key }: globalThis.KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [onClose]);
  const place: CSSProperties & { '--x': string } = { '--x': `${selected.x}px`, top: selected.y };
  return (
    <div
      ref={root}
      className="selection-bar"
      role="group"
      aria-label="Selected words"
      style={place}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (extend(event)) event.preventDefault();
      }}
      {...{ [BAR_ATTRIBUTE]: '' }}
    >
      <CopyButton text={link} label="Copy link" of="to the selected words" />
      <button type="button" className="copy__button" disabled={obstacle !== null} onClick={onAdd}>
        {parts === 0 ? 'Add to a quote' : `Add to the quote, part ${parts + 1}`}
      </button>
      <CopyButton text={quote} label="Copy quote" of="with its source" />
      {browserLink !== null && (
        <CopyButton text={browserLink} label="Browser’s own link" of="to the selected words" />
      )}
      <button type="button" className="copy__button" onClick={onClose}>
        Close
      </button>
      <p className="selection-bar__hint">
        {obstacle ?? 'Shift and the arrow keys move the end of the selection.'}
      </p>
    </div>
  );
}
