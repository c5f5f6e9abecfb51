import { use } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import type { ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { AlsoMentioned, Source } from './ArticleEnd.tsx';
import { bodyOf } from './bodies.ts';
import { showPart } from './quoteMarks.ts';
import { Reader } from './Reader.tsx';
import { SharedQuoteBox } from './SharedQuoteBox.tsx';
import { useQuote } from './useQuote.ts';
import { useQuoting } from './useQuoting.ts';
import { useReaderView } from './useReaderView.ts';

interface ArticleBodyViewProps {
  article: ArticleSummary;
  observations: readonly ArticleObservation[];
  /** A passage of this article; `null`: none. */
  selected: string | null;
}

/** What is loaded when an article is opened: its text, notes, what was left out, its source. */
export function ArticleBodyView({ article, observations, selected }: ArticleBodyViewProps) {
  const body = use(bodyOf(article.slug, useLocation().key));
  const { quote, setValues } = useQuote(body.text);
  const quoting = useQuoting(article, body, observations);
  const { view, setView } = useReaderView();
  const showInText = (index: number) => {
    if (view === 'raw') flushSync(() => setView('text'));
    showPart(index, 'smooth');
  };
  return (
    <>
      {quote.parts.length > 0 && (
        <SharedQuoteBox
          text={body.text}
          language={article.language}
          quote={quote}
          quoting={quoting}
          onShow={showInText}
          onChange={setValues}
        />
      )}
      <Reader
        article={article}
        body={body}
        observations={observations}
        selected={selected}
        quote={quote}
        quoting={quoting}
        onQuote={setValues}
        view={view}
        onView={setView}
      />
      <AlsoMentioned article={article} observations={observations} />
      <Source body={body} />
    </>
  );
}
