import { Link } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import { retiredText, retiredWhat } from '../../features/retired/retiredText.ts';
import type { RetiredAddress } from '../../schema/published.ts';
import { articleBySlug, countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { hrefOf } from '../../state/retiredPages.ts';

/**
 * Slug and id at which a moved passage stands now; one that nobody listed keeps its id in the article
 * that moved.
 */
export function movedTo({ to }: RetiredAddress, id: string): [slug: string, id: string] {
  const [slug = '', evidence = id] = (to ?? '').split('/');
  return [slug, evidence];
}

interface RetiredPassageProps {
  address: RetiredAddress;
}

/** "The passage Hungary: Review (Networks), 20 June 2019 was withdrawn on 20 December 2024: …" */
function WhatHappened({ address }: RetiredPassageProps) {
  const { on, reason, to } = address;
  return (
    <>
      The {retiredWhat(address)} {retiredText(address)} {to === null ? 'was withdrawn' : 'moved'} on{' '}
      <time dateTime={on}>{formatDate(on)}</time>: {reason}
    </>
  );
}

/** Above a passage that was asked for by an old address. */
export function MovedPassage({ address }: RetiredPassageProps) {
  return (
    <p className="small quiet">
      This frame has an old address. <WhatHappened address={address} />
    </p>
  );
}

/** In place of a passage that was withdrawn, itself or with its article, or that is none any more. */
export function GonePassage({ address }: RetiredPassageProps) {
  const { id, kind, to, meaning } = address;
  const what = retiredWhat(address);
  const article = articleBySlug.get(id.split('/')[0] ?? '');
  return (
    <div className="embed__passage">
      <title>{`${retiredText(address)} | Huawei & 5G Atlas`}</title>
      <h1>{to === null ? `This ${what} was withdrawn` : `This ${what} has a new address`}</h1>
      <p>
        <WhatHappened address={address} />
      </p>
      <p className="small">
        {to !== null ? (
          <Link to={hrefOf(kind, to)}>Go to the new address</Link>
        ) : article !== undefined ? (
          <Link to={paths.article.getHref(article.slug)}>{article.title}</Link>
        ) : meaning !== null ? (
          <Link to={paths.country.getHref(meaning.country)}>
            What is known of {countryName(meaning.country)}
          </Link>
        ) : (
          <Link to={paths.articles.getHref()}>All articles</Link>
        )}
      </p>
    </div>
  );
}
