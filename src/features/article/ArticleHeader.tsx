import { Link } from 'react-router';
import { CopyButton } from '../../components/CopyButton.tsx';
import { ShareActions } from '../../components/ShareActions.tsx';
import type { ArticleSummary } from '../../schema/atlas.ts';
import { paths } from '../../state/paths.ts';
import { useUrl } from '../../state/site.ts';
import { useUi } from '../../state/uiStore.ts';
import { ArticleFacts } from './ArticleFacts.tsx';

/** What an article is, before its text. */
export function ArticleHeader({ article }: { article: ArticleSummary }) {
  const url = useUrl(paths.article.getHref(article.slug));
  const share = useUi((s) => s.share);
  return (
    <header className="article-header">
      <p className="eyebrow">
        <Link to={paths.articles.getHref()}>Articles</Link>
      </p>
      <h1>{article.title}</h1>
      {article.titleIsOurs && <p className="quiet small">Title ours; the text carries none.</p>}
      {article.gist !== '' && <p className="article-header__gist">{article.gist}</p>}
      <ArticleFacts article={article} />
      <p className="article-header__actions">
        <CopyButton text={url} label="Copy link" of="to this article" />
        <ShareActions
          small
          of="this article"
          onOpen={(as) => share({ what: { kind: 'article', slug: article.slug }, as })}
        />
      </p>
    </header>
  );
}
