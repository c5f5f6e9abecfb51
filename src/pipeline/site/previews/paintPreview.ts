import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Font } from 'satori';
import type { Preview } from '../../../schema/preview.ts';

/** As Open Graph and Twitter cards show them, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

type Style = Readonly<Record<string, string | number>>;
type Child = Box | string;
interface Box {
  readonly type: string;
  readonly props: {
    readonly style: Style;
    readonly children?: Child | Child[];
    readonly src?: string;
  };
}

const box = (style: Style, ...children: Child[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
/** Text of at most so many lines, cut with an ellipsis. */
const text = (style: Style, words: string, lines: number): Box => ({
  type: 'div',
  props: { style: { display: 'block', lineClamp: lines, ...style }, children: words },
});

const require = createRequire(import.meta.url);
const FACES = [
  ['Sans', 'source-sans-3', 400],
  ['Sans', 'source-sans-3', 600],
  ['Serif', 'source-serif-4', 400],
  ['Serif', 'source-serif-4', 600],
] as const;

let fonts: Promise<Font[]> | undefined;

/** Latin and extended Latin of both families, as the site has them; under the SIL Open Font License. */
function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    FACES.flatMap(([name, family, weight]) =>
      ['latin', 'latin-ext'].map(async (subset) => ({
        name: subset === 'latin' ? name : `${name} Ext`,
        data: await readFile(
          require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
        ),
        weight,
        style: 'normal' as const,
      })),
    ),
  );
  return fonts;
}

/** Height within the page's padding. */
const INNER = PREVIEW_SIZE.height - 10 - 44 - 40;

const SANS = 'Sans, Sans Ext';
const SERIF = 'Serif, Serif Ext';

/** Longer words in smaller type, so that most quotes are shown whole. */
function sizeOf(words: string): number {
  if (words.length <= 110) return 36;
  return words.length <= 220 ? 30 : 25;
}

/** What a card needs beside title and words: a line above, one or two below, a gap; and for a chip. */
const FURNITURE = 130;
const CHIP = 60;

function titleSize({ title }: Preview): { fontSize: number; lines: number } {
  if (title.length <= 16) return { fontSize: 76, lines: 1 };
  if (title.length <= 40) return { fontSize: 54, lines: 2 };
  return title.length <= 75 ? { fontSize: 40, lines: 3 } : { fontSize: 34, lines: 4 };
}

const picture = (svg: string, style: Style): Box => ({
  type: 'img',
  props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, style },
});

const eyebrow = ({ eyebrow, colours }: Preview): Box =>
  text({ fontSize: 24, color: colours.quiet }, eyebrow, 1);

const footer = ({ footer, colours }: Preview): Box =>
  text({ fontSize: 22, color: colours.quiet, marginTop: 'auto' }, footer, 2);

function mapLayout(preview: Preview): Child[] {
  const title = { fontFamily: SERIF, fontWeight: 600, fontSize: 46, marginTop: 4 };
  return [
    box(
      { flexDirection: 'column', width: '100%', height: INNER },
      eyebrow(preview),
      text(title, preview.title, 1),
      box(
        { justifyContent: 'center', alignItems: 'center', flexGrow: 1 },
        picture(preview.map, { width: 780 }),
      ),
      footer(preview),
    ),
  ];
}

function cardLayout(preview: Preview): Child[] {
  const { title, position, words, quoted, map } = preview;
  const fontSize = sizeOf(words);
  const head = titleSize(preview);
  const left =
    INNER - FURNITURE - head.lines * head.fontSize * 1.1 - (position === null ? 0 : CHIP);
  return [
    box(
      { flexDirection: 'column', width: 540, height: INNER },
      eyebrow(preview),
      text(
        {
          fontFamily: SERIF,
          fontWeight: 600,
          fontSize: head.fontSize,
          lineHeight: 1.1,
          marginTop: 8,
        },
        title,
        head.lines,
      ),
      ...(position === null ? [] : [chipLine(position)]),
      text(
        { fontFamily: SERIF, fontSize, lineHeight: 1.3, marginTop: 22 },
        quoted ? `“${words}”` : words,
        Math.floor(left / (fontSize * 1.3)),
      ),
      footer(preview),
    ),
    box({ marginLeft: 48 }, picture(map, { width: 500, height: INNER })),
  ];
}

const chipLine = ({ text, chip }: { text: string; chip: string }): Box =>
  box(
    { alignItems: 'center', marginTop: 14, fontSize: 32, fontWeight: 600 },
    box({ marginRight: 14 }, picture(chip, { width: 38, height: 30 })),
    text,
  );

/** Lays out and draws a preview. The same preview gives the same bytes. */
export async function paintPreview(preview: Preview): Promise<Uint8Array> {
  const { colours, layout } = preview;
  const page = box(
    {
      ...PREVIEW_SIZE,
      padding: '44px 56px 40px',
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: SANS,
      borderTop: `10px solid ${colours.ink}`,
    },
    ...(layout === 'map' ? mapLayout(preview) : cardLayout(preview)),
  );
  const svg = await satori(page as never, { ...PREVIEW_SIZE, fonts: await loadFonts() });
  // Letters are paths by now, so no font of the machine has a say.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
