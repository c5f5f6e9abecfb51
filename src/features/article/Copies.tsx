import { Link } from 'react-router';
import { textOf } from '../../domain/copies.ts';
import { formatDate } from '../../domain/dateText.ts';
import type { ArticleSummary } from '../../schema/atlas.ts';
import { articles } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

/** Where else nearly the same text was printed; nothing where nowhere. */
export function Copies({ article }: { article: ArticleSummary }) {
  const others = articles.filter((a) => a.slug !== article.slug && textOf(a) === textOf(article));
  if (others.length === 0) return null;
  return (
    <div>
      <dt>Nearly the same text as</dt>
      <dd>
        {others.map(({ slug, title, publisher, date }) => (
          <p key={slug}>
            <Link to={paths.article.getHref(slug)}>{title}</Link>
            {[publisher, date && formatDate(date.value)].filter(Boolean).map((part) => `, ${part}`)}
          </p>
        ))}
        <p className="quiet small">What they say alike counts as one piece of evidence.</p>
      </dd>
    </div>
  );
}
