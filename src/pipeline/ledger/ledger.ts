import type {
  Published,
  PublishedArticle,
  PublishedObservation,
  ReleaseStamp,
} from '../../schema/published.ts';

/** `seeds/published.json` with its entries by slug and id. */
export interface Ledger {
  readonly releases: readonly ReleaseStamp[];
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  readonly observations: ReadonlyMap<string, PublishedObservation>;
}

export const toLedger = ({ releases, articles, observations }: Published): Ledger => ({
  releases,
  articles: new Map(Object.entries(articles)),
  observations: new Map(Object.entries(observations)),
});

export const EMPTY_LEDGER: Ledger = { releases: [], articles: new Map(), observations: new Map() };

/** JSON on one line with the spaces that the formatter of the other files sets. */
function inLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${inLine(part)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

const block = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0 ? open + close : `${open}\n    ${lines.join(',\n    ')}\n  ${close}`;

/** The formatter keeps a list of one on its line. */
const list = (items: readonly string[]): string =>
  items.length === 1 ? `[${items.join('')}]` : block('[', items, ']');

const entryLines = (entries: ReadonlyMap<string, unknown>): string[] =>
  [...entries]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `${JSON.stringify(id)}: ${inLine(entry)}`);

/** As the file has it: sorted, one line for each entry, so that a diff shows what was published. */
export const formatLedger = ({ releases, articles, observations }: Ledger): string => `{
  "releases": ${list(releases.map(inLine))},
  "articles": ${block('{', entryLines(articles), '}')},
  "observations": ${block('{', entryLines(observations), '}')}
}
`;
