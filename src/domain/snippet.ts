const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

interface Frame {
  readonly url: string;
  readonly title: string;
  /** Width over height, as CSS has it: "4 / 3". */
  readonly ratio: string;
  /** As CSS has it; without it, what a map needs on a phone. */
  readonly minHeight?: string;
}

/**
 * The code that shows a view in somebody else's page. It needs no script: the frame is as wide as
 * its place, as high as the ratio says, and never lower than what a phone needs.
 */
export function iframeCode({ url, title, ratio, minHeight = '36rem' }: Frame): string {
  const style = `width: 100%; aspect-ratio: ${ratio}; min-height: ${minHeight}; border: 0`;
  return `<iframe src="${escapeAttribute(url)}" title="${escapeAttribute(title)}" loading="lazy" style="${style}"></iframe>`;
}

/** What an address fixes a view to: one day, or the two ends of a range. */
export type Dates = Readonly<Partial<Record<'at' | 'from' | 'to', string>>>;

const DATE_KEYS: readonly string[] = ['at', 'from', 'to'] satisfies (keyof Dates)[];

/** True where an address names dates of its own. */
export const hasDates = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((key) => DATE_KEYS.includes(key));

/** A view's query without its dates: it follows the latest ones. */
export const liveQuery = (search: string): string => frozenQuery(search, {});

/** A view's query with its dates pinned, first as in every address: the picture stays at them. */
export function frozenQuery(search: string, dates: Dates): string {
  const params = new URLSearchParams(dates);
  for (const [key, value] of new URLSearchParams(search)) {
    if (!DATE_KEYS.includes(key)) params.append(key, value);
  }
  return withMark(params);
}

const withMark = (params: URLSearchParams): string => (params.size === 0 ? '' : `?${params}`);
