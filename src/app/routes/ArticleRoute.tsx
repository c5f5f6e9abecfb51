import { useParams } from 'react-router';
import { ArticleReader } from '../../features/article/ArticleReader.tsx';
import { neighboursOf } from '../../domain/articles.ts';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { suggestArticles } from '../../features/notFound/suggestions.ts';
import { RetiredPage } from '../../features/retired/RetiredPage.tsx';
import { articleBySlug, articles, passageOf } from '../../state/dataset.ts';
import { retiredAt } from '../../state/retired.ts';
import { articleHead } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';

/** Serves an article's own address and those of its passages, old ones too. */
export function ArticleRoute() {
  const { slug = '', id = null } = useParams();
  const retired = retiredAt(slug, id);
  if (retired !== null) return <RetiredPage key={retired.id} address={retired} />;
  const article = articleBySlug.get(slug);
  if (article === undefined) {
    return <NotFound what="article" value={slug} suggestions={suggestArticles(slug)} />;
  }
  return (
    <>
      <PageHead head={articleHead(article, passageOf(slug, id))} />
      <ArticleReader key={slug} article={article} passage={id} {...neighboursOf(articles, slug)} />
    </>
  );
}
