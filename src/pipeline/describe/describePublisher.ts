import type { Cleaned } from '../clean/clean.ts';

/** A publisher as the data knows it. */
export interface NamedPublisher {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Rules whose pieces a site signs with its own name. */
const SIGNED = new Set([
  'head-label',
  'publisher-name',
  'after-the-end',
  'address-line',
  'navigation-list',
  'site-credit',
  'tagline',
]);
/** Rules whose pieces name the site in passing; asked only if no signed piece names one. */
const IN_PASSING = new Set([
  'appeals',
  'site-links',
  'newsletter',
  'comments',
  'comments-run-on',
  'share-on',
  'buttons',
  'cookies',
  'feed-notice',
  'staff-line',
]);
const OWNED = /(?:©|\(c\)|copyright)\s{0,2}(?:(?:19|20)\d\d)|rights? reserved|no reprint/iu;
const TITLE_CREDIT = /\s[|–—-]\s([^|–—-]{2,40})$/u;
const WORD = /[\p{L}\p{N}]/u;

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(end))) return true;
  }
  return false;
}

/** The longest name wins where one is part of another. */
function namedIn(texts: readonly string[], publishers: readonly NamedPublisher[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const lower = text.toLowerCase();
    const hits = publishers.flatMap(({ name, aliases }) =>
      [name, ...aliases]
        .filter((spelling) => holdsName(lower, spelling.toLowerCase()))
        .map((spelling) => ({ name, spelling: spelling.toLowerCase() })),
    );
    for (const hit of hits) {
      const isPart = hits.some(
        (other) =>
          other.name !== hit.name &&
          other.spelling !== hit.spelling &&
          other.spelling.includes(hit.spelling),
      );
      if (!isPart) found.add(hit.name);
    }
  }
  return found;
}

/** The canonical name of the one publisher that the page signs with; `null` if none or several. */
export function findPublisher(
  cleaned: Cleaned,
  title: string | null,
  publishers: readonly NamedPublisher[],
): string | null {
  if (publishers.length === 0) return null;
  const pieces = cleaned.dropped;
  const suffix = title === null ? undefined : TITLE_CREDIT.exec(title)?.[1];
  const signed = pieces
    .filter(
      ({ ruleId, text }) => SIGNED.has(ruleId) || (ruleId === 'copyright' && OWNED.test(text)),
    )
    .map(({ text }) => text);
  const passing = pieces.filter(({ ruleId }) => IN_PASSING.has(ruleId)).map(({ text }) => text);
  for (const texts of [suffix === undefined ? signed : [...signed, suffix], passing]) {
    const [name, ...others] = namedIn(texts, publishers);
    if (name !== undefined) return others.length === 0 ? name : null;
  }
  return null;
}
