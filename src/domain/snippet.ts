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
}

/**
 * The code that shows a view in somebody else's page. It needs no script: the frame is as wide as
 * its place, as high as the ratio says, and never lower than what a phone needs.
 */
export function iframeCode({ url, title, ratio }: Frame): string {
  const style = `width: 100%; aspect-ratio: ${ratio}; min-height: 36rem; border: 0`;
  return `<iframe src="${escapeAttribute(url)}" title="${escapeAttribute(title)}" loading="lazy" style="${style}"></iframe>`;
}

/** A view's query without its date: it follows the latest one. */
export function liveQuery(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('at');
  return withMark(params);
}

/** A view's query with its date pinned, first as in every address: the picture stays at that date. */
export function frozenQuery(search: string, day: string): string {
  const params = new URLSearchParams([['at', day]]);
  for (const [key, value] of new URLSearchParams(search)) {
    if (key !== 'at') params.append(key, value);
  }
  return withMark(params);
}

const withMark = (params: URLSearchParams): string => (params.size === 0 ? '' : `?${params}`);
