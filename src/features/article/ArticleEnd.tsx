import { Link } from 'react-router';
import type { ArticleBody, ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { LeftOutList } from './LeftOut.tsx';
import { SourceFile } from './SourceFile.tsx';

interface AlsoMentionedProps {
  article: ArticleSummary;
  observations: readonly ArticleObservation[];
}

/** The countries that the text names without anything being coded of them. */
export function AlsoMentioned({ article, observations }: AlsoMentionedProps) {
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

/** The file that the text is from, and what of it is not text. */
export function Source({ body: { dropped, source } }: { body: ArticleBody }) {
  return (
    <section className="article-source" aria-labelledby="article-source-heading">
      <h2 id="article-source-heading">Source</h2>
      <p className="small quiet">
        <SourceFile source={source} />. The text belongs to its publisher and is shown as the proof
        of the coding.
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
