import { use, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { ArticleBody, ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { bodyOf } from './bodies.ts';
import { LeftOutList } from './LeftOut.tsx';
import { createPointing, PointingContext } from './pointing.ts';
import { ReaderText } from './ReaderText.tsx';
import { readingOf } from './reading.ts';
import { useShowPassage } from './useShowPassage.ts';
import './reader.css';

interface ArticleBodyViewProps {
  article: ArticleSummary;
  observations: readonly ArticleObservation[];
  /** A passage of this article; `null`: none. */
  selected: string | null;
}

/** What is loaded when an article is opened: its text, notes, what was left out, its source. */
export function ArticleBodyView({ article, observations, selected }: ArticleBodyViewProps) {
  const body = use(bodyOf(article.slug, useLocation().key));
  const reading = useMemo(() => readingOf(body, observations), [body, observations]);
  const [pointing] = useState(createPointing);
  const root = useRef<HTMLElement>(null);
  useShowPassage(root, selected);
  return (
    <>
      <section ref={root} className="reader" aria-labelledby="reader-heading">
        <h2 id="reader-heading" className="visually-hidden">
          The text and what is coded from it
        </h2>
        <PointingContext value={pointing}>
          <ReaderText
            article={article.slug}
            language={article.language}
            text={body.text}
            reading={reading}
            selected={selected}
          />
        </PointingContext>
      </section>
      <AlsoMentioned article={article} observations={observations} />
      <Source body={body} />
    </>
  );
}

function AlsoMentioned({ article, observations }: Omit<ArticleBodyViewProps, 'selected'>) {
  const coded = new Set(observations.map((o) => o.country));
  const others = article.countries.filter((code) => !coded.has(code));
  if (others.length === 0) return null;
  return (
    <p className="article-mentions small">
      Also mentioned:{' '}
      {others.map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <Link to={paths.country.getHref(code)}>{countryName(code)}</Link>
        </span>
      ))}
      .
    </p>
  );
}

function Source({ body: { dropped, source } }: { body: ArticleBody }) {
  return (
    <section className="article-source" aria-labelledby="article-source-heading">
      <h2 id="article-source-heading">Source</h2>
      <p className="small quiet">
        File <code>{source.file}</code>, SHA-256 <code>{source.sha256}</code>. The text belongs to
        its publisher and is shown as the proof of the coding.
      </p>
      {dropped.length === 0 ? (
        <p className="small quiet">Nothing was left out.</p>
      ) : (
        <details className="reader-out">
          <summary>What was left out ({dropped.length})</summary>
          <LeftOutList pieces={dropped} />
        </details>
      )}
    </section>
  );
}
