import { Suspense, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import type { ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { observations as allObservations } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { PROPOSED } from '../../state/urlState.ts';
import { useView } from '../../state/useView.ts';
import { ArticleBodyView } from './ArticleBodyView.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { RelatedArticles } from './RelatedArticles.tsx';
import { UnknownPassage } from './UnknownPassage.tsx';
import './article.css';

interface ArticleReaderProps {
  article: ArticleSummary;
  /** The passage that the address names; `null`: none. */
  passage: string | null;
  earlier: ArticleSummary | null;
  later: ArticleSummary | null;
}

function observationsOf(slug: string): ArticleObservation[] {
  return allObservations
    .flatMap((o) => (o.layer === 'articles' && o.article === slug ? [o] : []))
    .sort((a, b) => a.quotes[0].start - b.quotes[0].start);
}

/** The address with the proposals of rules or without, and else as it was. */
const withProposals = (shown: boolean) => (before: URLSearchParams) => {
  const after = new URLSearchParams(before);
  if (shown) after.set(...PROPOSED);
  else after.delete(PROPOSED[0]);
  return after;
};

/** An article with its coded passages; one of them may be shown. */
export function ArticleReader({ article, passage, earlier, later }: ArticleReaderProps) {
  const { proposed } = useView().view.filters;
  const [, setParams] = useSearchParams();
  const all = useMemo(() => observationsOf(article.slug), [article.slug]);
  // An article that nobody has reviewed has nothing but proposals to show.
  const showsProposals = proposed || !article.reviewed;
  const observations = useMemo(
    () => all.filter((o) => showsProposals || o.basis !== 'proposed'),
    [all, showsProposals],
  );
  const proposals = all.filter((o) => o.basis === 'proposed').length;
  const shown = observations.find((o) => o.evidence === passage) ?? null;
  return (
    <article className="page article">
      <ArticleHeader article={article} />
      {passage !== null && shown === null && (
        <UnknownPassage id={passage} observations={observations} />
      )}
      {article.reviewed && proposals > 0 && (
        <p className="small">
          <label>
            <input
              type="checkbox"
              checked={proposed}
              onChange={() => setParams(withProposals(!proposed), { preventScrollReset: true })}
            />{' '}
            Show what rules propose for this text ({proposals}), not reviewed
          </label>
        </p>
      )}
      <Suspense fallback={<p className="article-loading">Loading the text…</p>}>
        <ArticleBodyView
          article={article}
          observations={observations}
          selected={shown?.evidence ?? null}
        />
      </Suspense>
      <RelatedArticles slug={article.slug} />
      <nav className="article-next" aria-label="Other articles">
        {earlier && <Neighbour article={earlier} label="Earlier" />}
        {later && <Neighbour article={later} label="Later" />}
        <Link to={paths.articles.getHref()}>All articles</Link>
      </nav>
    </article>
  );
}

function Neighbour({ article, label }: { article: ArticleSummary; label: string }) {
  return (
    <p>
      <span className="quiet small">
        {label}
        {article.date && <>, {formatDate(article.date.value)}</>}
      </span>
      <Link to={paths.article.getHref(article.slug)}>{article.title}</Link>
    </p>
  );
}
