import { Suspense, useMemo, useRef, useState } from 'react';
import type { SharedQuote } from '../../domain/sharedQuote.ts';
import type { ArticleBody, ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { EvidenceStrip } from './EvidenceStrip.tsx';
import { PassageNav } from './PassageNav.tsx';
import { createPointing, PointingContext } from './pointing.ts';
import { RawText } from './RawText.tsx';
import { ReaderText } from './ReaderText.tsx';
import { readingOf } from './reading.ts';
import { SelectedPart } from './SelectedPart.tsx';
import { useSelectedWords } from './useSelectedWords.ts';
import { useShowPassage } from './useShowPassage.ts';
import type { Quoting } from './useQuoting.ts';
import type { ReaderView } from './useReaderView.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import './reader.css';
import './notes.css';
import './quote.css';
import './passages.css';
import './raw.css';

interface ReaderProps {
  article: ArticleSummary;
  body: ArticleBody;
  observations: readonly ArticleObservation[];
  selected: string | null;
  quote: SharedQuote;
  quoting: Quoting;
  onQuote: (values: readonly string[]) => void;
  view: ReaderView;
  onView: (view: ReaderView) => void;
}

/** The text with what is coded from it and what is quoted of it. */
export function Reader(props: ReaderProps) {
  const { article, body, observations, selected, quote, quoting, onQuote, view, onView } = props;
  const reading = useMemo(
    () => readingOf(body, observations, quote.parts),
    [body, observations, quote.parts],
  );
  const [pointing] = useState(createPointing);
  const root = useRef<HTMLDivElement>(null);
  useShowPassage(root, selected, quote.parts[0]?.anchor != null);
  const words = useSelectedWords(root, body.text);
  return (
    <section className="reader" aria-labelledby="reader-heading">
      <h2 id="reader-heading" className="visually-hidden">
        The text and what is coded from it
      </h2>
      <ViewSwitch leftOut={body.dropped.length} view={view} onChange={onView} />
      <PassageNav article={article.slug} observations={observations} selected={selected} />
      {view === 'raw' ? (
        <Suspense fallback={<p className="article-loading">Loading the raw text…</p>}>
          <RawText body={body} language={article.language} />
        </Suspense>
      ) : (
        <>
          <EvidenceStrip
            article={article.slug}
            length={body.text.length}
            observations={observations}
            parts={quote.parts}
            selected={selected}
          />
          <PointingContext value={pointing}>
            <ReaderText
              ref={root}
              article={article.slug}
              language={article.language}
              text={body.text}
              reading={reading}
              parts={quote.parts}
              selected={selected}
              showsLeftOut={view === 'dropped'}
              onSelect={words.selectParagraph}
              bar={
                words.selected && {
                  paragraph: words.selected.paragraph,
                  element: (
                    <SelectedPart
                      selected={words.selected}
                      quote={quote}
                      quoting={quoting}
                      onQuote={onQuote}
                      onClose={words.clear}
                    />
                  ),
                }
              }
            />
          </PointingContext>
        </>
      )}
    </section>
  );
}
