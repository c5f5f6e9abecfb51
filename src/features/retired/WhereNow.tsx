import { Link } from 'react-router';
import type { RetiredAddress } from '../../schema/published.ts';
import { articleBySlug, countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { retiredPassages } from '../../state/retired.ts';
import { hrefOf } from '../../state/retiredPages.ts';
import { retiredText } from './retiredText.ts';

/** Where a reader of something withdrawn can go on: its article, its countries, all articles. */
export function WhereNow({ address: { id, kind, meaning } }: { address: RetiredAddress }) {
  const passages = kind === 'article' ? retiredPassages(id) : [];
  const countries = new Set(passages.flatMap((p) => p.meaning?.country ?? []));
  if (meaning !== null) countries.add(meaning.country);
  const article = articleBySlug.get(id.split('/')[0] ?? '');
  return (
    <>
      {passages.length > 0 && (
        <section aria-labelledby="retired-passages">
          <h2 id="retired-passages">What rested on it</h2>
          <ul className="retired__list">
            {passages.map((p) => (
              <li key={p.id}>
                {retiredText(p)}
                {p.to !== null && (
                  <>
                    {', now '}
                    <Link to={hrefOf('observation', p.to)}>at another address</Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="retired-on">
        <h2 id="retired-on">Go on to</h2>
        <ul className="retired__list">
          {article && (
            <li>
              <Link to={paths.article.getHref(article.slug)}>{article.title}</Link>
            </li>
          )}
          {[...countries].map((code) => (
            <li key={code}>
              <Link to={paths.country.getHref(code)}>What is known of {countryName(code)}</Link>
            </li>
          ))}
          <li>
            <Link to={paths.articles.getHref()}>All articles</Link>
          </li>
        </ul>
      </section>
    </>
  );
}
