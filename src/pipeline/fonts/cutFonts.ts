import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

interface Family {
  readonly family: string;
  /** The package with the files for Latin and for extended Latin. */
  readonly from: string;
  /** The file that is cut. */
  readonly whole: string;
  /** What is cut out of it: the part of the font that every reader gets. */
  readonly common: string;
}

/** What English pages write, with the letters of the names on them. */
const COMMON =
  Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('') +
  '\u00A0©¶·×Åáãäçéëíôöü–—‘’“”…€−';

/** Signs of the site. A search for them among a system's fonts would hold up the first view. */
const SIGNS = '←↑→↓■□▪▲▼▶▸►▾●◆';

const FAMILIES: readonly Family[] = [
  {
    family: 'Atlas Sans',
    from: 'source-sans-3',
    // The other package's lacks the signs.
    whole: 'source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2',
    common: COMMON + SIGNS,
  },
  {
    family: 'Atlas Serif',
    from: 'source-serif-4',
    whole: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    common: COMMON,
  },
];
/** The lightest and the heaviest that the site sets. */
const WEIGHTS = { min: 400, max: 600 };

/** What the site's text makes use of: joined letters, pairs, and figures of one width. */
const FEATURES = ['kern', 'liga', 'tnum'];

/** What Google Fonts counts to Latin and to extended Latin, as first and last code points. */
const LATIN: readonly Range[] = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];
const LATIN_EXTENDED: readonly Range[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x2ba],
  [0x2bd, 0x2c5],
  [0x2c7, 0x2cc],
  [0x2ce, 0x2d7],
  [0x2dd, 0x2ff],
  [0x1e00, 0x1e9f],
  [0x1ef2, 0x1eff],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20c0],
  [0x2113, 0x2113],
];

type Range = readonly [first: number, last: number];

/** Code points as the fewest ranges. */
function rangesOf(points: Iterable<number>): Range[] {
  const ranges: [number, number][] = [];
  for (const point of [...points].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

const pointsOf = (text: string): number[] => [...text].map((c) => c.codePointAt(0) ?? 0);

const pointsIn = (ranges: readonly Range[]): number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');

/** As CSS writes it in `unicode-range`. */
const toCss = (ranges: readonly Range[]): string =>
  ranges
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(', ');

const HEAD = `/*
 * Made by "npm run fonts": parts of Source Sans 3 and Source Serif 4 under the SIL Open Font License,
 * which keeps their names for whole ones. "optional": a font that comes late is there for the next page;
 * on this one nothing moves.
 */`;

const face = (family: string, url: string, range: string): string =>
  `@font-face {
  font-family: '${family}';
  font-display: optional;
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  src: url('${url}') format('woff2');
  unicode-range: ${range};
}`;

/**
 * The fonts of the site, by file name: for each family its common part, cut out of the whole,
 * and the style sheet that declares these and, for all other Latin letters, the files of the package.
 * These are a family of their own: for each file of a family that has not come, needed or not, Chromium
 * looks up what to show instead among the system's fonts, for every size and weight of the first view.
 */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const faces: string[] = [];
  const ours = new Set(pointsOf(COMMON + SIGNS));
  const rest = pointsIn(LATIN).filter((point) => !ours.has(point));
  for (const { family, from, whole, common } of FAMILIES) {
    const name = `${family.toLowerCase().replace(' ', '-')}.woff2`;
    const part = (set: string) =>
      `@fontsource-variable/${from}/files/${from}-${set}-wght-normal.woff2`;
    files.set(
      name,
      await subsetFont(await readFile(require.resolve(whole)), common, {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        variationAxes: { wght: WEIGHTS },
      }),
    );
    faces.push(
      face(family, `./${name}`, toCss(rangesOf(pointsOf(common)))),
      face(`${family} More`, part('latin'), toCss(rangesOf(rest))),
      face(`${family} More`, part('latin-ext'), toCss(LATIN_EXTENDED)),
    );
  }
  // Where a line is set in the other family; the whole of this one would stand in for it when it is late.
  faces.push(face('Atlas Signs', './atlas-sans.woff2', toCss(rangesOf(pointsOf(SIGNS)))));
  files.set('fonts.css', Buffer.from(`${[HEAD, ...faces].join('\n\n')}\n`));
  return files;
}
