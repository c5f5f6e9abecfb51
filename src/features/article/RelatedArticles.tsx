import { Link } from 'react-router';
import { relatedArticles } from '../../domain/relatedArticles.ts';
import type { RelatedArticle } from '../../domain/relatedArticles.ts';
import { articles, countryName, evidence } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

function timeFrom(months: number | null): string {
  if (months === null) return 'at a time that is not known';
  if (months === 0) return 'within a month';
  const count = Math.abs(months);
  return `${count} ${count === 1 ? 'month' : 'months'} ${months < 0 ? 'earlier' : 'later'}`;
}

const reasonFor = ({ countries, months }: RelatedArticle): string =>
  `Also on ${countries.map(countryName).join(', ')}, ${timeFrom(months)}`;

/** Articles on the same countries, near in time, each with the reason why it is here. */
export function RelatedArticles({ slug }: { slug: string }) {
  const related = relatedArticles(articles, evidence, slug);
  if (related.length === 0) return null;
  return (
    <section className="article-related" aria-labelledby="article-related-heading">
      <h2 id="article-related-heading">Related articles</h2>
      <ul>
        {related.map((r) => (
          <li key={r.article.slug}>
            <Link to={paths.article.getHref(r.article.slug)}>{r.article.title}</Link>
            <span className="quiet small">{reasonFor(r)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
