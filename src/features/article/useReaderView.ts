import { useState } from 'react';
import { useLocation } from 'react-router';

/** How an article's text is shown: as it is read, with every piece that was left out, or as its file. */
export type ReaderView = 'text' | 'dropped' | 'raw';

/**
 * Which way a reader has chosen. A file has no marks to lead to, so that what the address names next is
 * shown in the text again.
 */
export function useReaderView() {
  const { key } = useLocation();
  const [chosen, setChosen] = useState<{ view: ReaderView; key: string }>({ view: 'text', key });
  const isLeft = chosen.view === 'raw' && chosen.key !== key;
  const view = isLeft ? 'text' : chosen.view;
  return { view, setView: (next: ReaderView) => setChosen({ view: next, key }) };
}
