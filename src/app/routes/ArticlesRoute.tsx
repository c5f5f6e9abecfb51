import { useMemo } from 'react';
import { textOf } from '../../domain/copies.ts';
import { isFiltered, NO_FILTERS, selectEvidence } from '../../domain/filters.ts';
import { ArticleList } from '../../features/articles/ArticleList.tsx';
import { NoArticles } from '../../features/articles/NoArticles.tsx';
import { selectArticles } from '../../domain/articles.ts';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { Follow } from '../../features/follow/Follow.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { articles, evidence } from '../../state/dataset.ts';
import { FEEDS } from '../../state/paths.ts';
import { useCanonicalAddress, useView } from '../../state/useView.ts';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';

/** The record has no articles, so its entries are not counted here. */
const ofArticles = evidence.filter((e) => e.observation.layer === 'articles');

export function ArticlesRoute() {
  useCanonicalAddress();
  const { view, setView } = useView();
  const items = useMemo(() => selectArticles(articles, evidence, view.filters), [view.filters]);
  const passages = selectEvidence(ofArticles, view.filters).length;
  const all = new Set(articles.map(textOf)).size;
  return (
    <div className="page">
      <PageHead head={HEADS.articles} />
      <header className="articles-head">
        <h1>Articles</h1>
        <p className="quiet" role="status">
          {isFiltered(view.filters) ? `${items.length} of ${all}` : all}{' '}
          {all === 1 ? 'article' : 'articles'}, {passages}{' '}
          {passages === 1 ? 'coded passage' : 'coded passages'}, newest first.
        </p>
      </header>
      <FilterBar evidence={ofArticles} />
      {items.length === 0 ? (
        <NoArticles
          layer={view.filters.layer}
          onClear={() => setView({ ...view, filters: NO_FILTERS })}
        />
      ) : (
        <ArticleList items={items} />
      )}
      <ShareButtons label="this list of articles" />
      <Follow file={FEEDS.articles} title="New articles" what="New articles" />
    </div>
  );
}
