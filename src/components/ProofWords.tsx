import type { CSSProperties } from 'react';
import './ProofWords.css';

interface ProofWordsProps {
  text: string;
  /** Verbatim words, which look like a quotation; others do not. */
  quoted: boolean;
  /** The language of the words, where it is not the page's. */
  lang: string | undefined;
  /** So many lines are shown at most. */
  lines?: number;
}

/** The words that prove something, cut to a few lines. */
export function ProofWords({ text, quoted, lang, lines = 3 }: ProofWordsProps) {
  const style: CSSProperties & { '--lines': number } = { '--lines': lines };
  const Element = quoted ? 'q' : 'span';
  return (
    <Element className="proof-words" lang={lang} style={style}>
      {text}
    </Element>
  );
}
