import { Link } from 'react-router';
import { CopyButton } from '../../components/CopyButton.tsx';
import type { ArticleSummary } from '../../schema/atlas.ts';
import { paths } from '../../state/paths.ts';
import { useUrl } from '../../state/site.ts';
import { ArticleFacts } from './ArticleFacts.tsx';

/** What an article is, before its text. */
export function ArticleHeader({ article }: { article: ArticleSummary }) {
  const url = useUrl(paths.article.getHref(article.slug));
  return (
    <header className="article-header">
      <p className="eyebrow">
        <Link to={paths.articles.getHref()}>Articles</Link>
      </p>
      <h1>{article.title}</h1>
      {article.titleIsOurs && <p className="quiet small">Title ours; the text carries none.</p>}
      {article.gist !== '' && <p className="article-header__gist">{article.gist}</p>}
      <ArticleFacts article={article} />
      <p>
        <CopyButton text={url} label="Copy link" of="to this article" />
      </p>
    </header>
  );
}
