import type { ListedArticle } from '../../domain/articles.ts';
import { ArticleItem } from './ArticleItem.tsx';
import './articles.css';

/** Articles in the order given. */
export function ArticleList({ items }: { items: readonly ListedArticle[] }) {
  return (
    <ol className="articles-list">
      {items.map((item) => (
        <ArticleItem key={item.article.slug} item={item} />
      ))}
    </ol>
  );
}
