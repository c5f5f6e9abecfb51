/** One file of a font: the family, what it may be used for, and its address. */
export interface FontFile {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly range: string;
  readonly url: string;
}

const unquote = (text: string): string => text.replace(/^["']|["']$/g, '');

/** The font files that a page's own style sheets declare. */
function declaredFonts(page: Document): FontFile[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!rule.cssText.startsWith('@font-face') || !('style' in rule)) return [];
      const style = rule.style as CSSStyleDeclaration;
      const read = (key: string) => style.getPropertyValue(key);
      const url = /url\("?([^")]+)"?\)/.exec(read('src'))?.[1];
      if (url === undefined) return [];
      return {
        family: unquote(read('font-family')),
        style: read('font-style') || 'normal',
        weight: read('font-weight') || 'normal',
        range: read('unicode-range'),
        url: new URL(url, sheet.href ?? page.baseURI).href,
      };
    }),
  );
}

/** True where a `unicode-range` holds a character; an empty one holds all. */
export function rangeHolds(range: string, character: number): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const low = Number.parseInt(from.replaceAll('?', '0'), 16);
    const high = Number.parseInt(to.replaceAll('?', 'F'), 16);
    return character >= low && character <= high;
  });
}

/** The characters that a picture writes, by `list of families/style` of its fonts. */
function charactersIn(picture: Element): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>();
  for (const text of picture.querySelectorAll('text, tspan')) {
    const inherited = (key: string) => text.closest(`[${key}]`)?.getAttribute(key);
    const key = `${inherited('font-family') ?? ''}/${inherited('font-style') ?? 'normal'}`;
    const characters = used.get(key) ?? new Set<number>();
    for (const letter of text.textContent ?? '') characters.add(letter.codePointAt(0) ?? 0);
    used.set(key, characters);
  }
  return used;
}

/** The files that texts are set in: for each character the first one of its list of families that has it. */
export function filesFor(
  texts: ReadonlyMap<string, ReadonlySet<number>>,
  declared: readonly FontFile[],
): FontFile[] {
  const needed = new Set<FontFile>();
  for (const [key, characters] of texts) {
    const [families = '', style] = key.split('/');
    const files = families
      .split(',')
      .map((name) => unquote(name.trim()))
      .flatMap((name) => declared.filter((f) => f.family === name && f.style === style));
    for (const character of characters) {
      const file = files.find(({ range }) => rangeHolds(range, character));
      if (file !== undefined) needed.add(file);
    }
  }
  return declared.filter((file) => needed.has(file));
}

async function toDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font ${url} did not arrive (${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/**
 * Puts into a picture the fonts that its texts use, as the page declares them: only the files whose
 * characters occur, each as data, so that nothing is fetched when the picture is opened.
 */
export async function embedFonts(picture: SVGSVGElement, page: Document): Promise<void> {
  const faces = await Promise.all(
    filesFor(charactersIn(picture), declaredFonts(page)).map(
      async ({ family, style, weight, range, url }) =>
        `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};${range === '' ? '' : `unicode-range:${range};`}src:url(${await toDataUrl(url)}) format('woff2')}`,
    ),
  );
  const element = page.createElementNS(picture.namespaceURI, 'style');
  element.textContent = faces.join('\n');
  const title = picture.querySelector(':scope > title');
  (title ?? picture.firstElementChild)?.after(element);
}
