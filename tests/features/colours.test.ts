import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  interpolate,
  parse,
  wcagContrast,
} from 'culori';
import type { Color } from 'culori';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { MARK_SHARE, Patterns, TEXTURES, TINT_SHARE } from '../../src/components/Patterns.tsx';
import type { Texture } from '../../src/components/Patterns.tsx';
import { TEXTURE_OF } from '../../src/domain/labels.ts';
import { STANCES } from '../../src/schema/vocabulary.ts';

const css = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The value of a colour as the page has it. */
function colour(name: string, theme: Theme): Color {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const value = parse(match?.[theme === 'light' ? 1 : 2] ?? '');
  if (value === undefined) throw new Error(`--${name} is no pair of colours`);
  return value;
}

const mix = (name: string, share: number, other: string, theme: Theme): Color =>
  interpolate([colour(other, theme), colour(name, theme)], 'rgb')(share / 100);

const SEEN: Readonly<Record<string, (c: Color) => Color>> = {
  'full colour': (c) => c,
  deuteranopia: filterDeficiencyDeuter(1) as (c: Color) => Color,
  protanopia: filterDeficiencyProt(1) as (c: Color) => Color,
  tritanopia: filterDeficiencyTrit(1) as (c: Color) => Color,
  greyscale: filterGrayscale(1) as (c: Color) => Color,
};

/** Least differences (CIEDE2000): two areas far apart on a map are told apart from about 8 on. */
const LEAST = 8;
/** WCAG 2.2, 1.4.11: graphics that are needed to understand. */
const LEAST_CONTRAST = 3;

interface State {
  readonly name: string;
  readonly tone: string;
  readonly texture: Texture;
}

/** Everything that the map of positions can show. */
const STATES: readonly State[] = [
  ...STANCES.flatMap((tone) =>
    (['inForce', 'power', 'declared', 'stale'] as const).map((firmness) => ({
      name: `${tone}, ${firmness}`,
      tone,
      texture: TEXTURE_OF[firmness],
    })),
  ),
  { name: 'other dealings', tone: 'other', texture: TEXTURE_OF.other },
  { name: 'no data', tone: 'none', texture: TEXTURE_OF.none },
  { name: 'home state', tone: 'home', texture: TEXTURE_OF.home },
];

const PAIRS = STATES.flatMap((a, i) => STATES.slice(i + 1).map((b) => [a, b] as const));

describe.each(THEMES)('the colours of the %s theme', (theme) => {
  it.each(Object.keys(SEEN))('are told apart in %s wherever the texture is the same', (sight) => {
    const see = SEEN[sight] ?? ((c: Color) => c);
    const differ = differenceCiede2000();
    const alike = PAIRS.filter(([a, b]) => a.texture === b.texture)
      .map(([a, b]) => ({
        pair: `${a.name} / ${b.name}`,
        difference: differ(see(colour(a.tone, theme)), see(colour(b.tone, theme))),
      }))
      .filter(({ difference }) => difference < LEAST);
    expect(alike).toEqual([]);
  });

  it.each(['outline', 'ink', 'ink-2', 'accent', 'rule-strong'])(
    'let --%s stand out from the page',
    (name) => {
      for (const ground of ['paper', 'surface'])
        expect(wcagContrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(
          LEAST_CONTRAST,
        );
    },
  );

  it.each(STANCES)('let the stripes and dots of %s stand out from their ground', (tone) => {
    const mark = mix(tone, MARK_SHARE, 'ink', theme);
    const tint = mix(tone, TINT_SHARE, 'surface', theme);
    expect(wcagContrast(mark, tint)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it.each([
    ['other', 'surface'],
    ['home', 'surface'],
    // A power lets authorities exclude; only limits and bans have one.
    ['restrict', 'surface'],
    ['ban', 'surface'],
  ])('let the lines of %s stand out', (tone, ground) => {
    expect(wcagContrast(colour(tone, theme), colour(ground, theme))).toBeGreaterThanOrEqual(
      LEAST_CONTRAST,
    );
  });
});

describe('textures', () => {
  it('are all drawn differently', () => {
    const grains = TEXTURES.filter((t) => t !== 'solid');
    const html = renderToStaticMarkup(
      createElement(
        'svg',
        null,
        createElement(Patterns, {
          prefix: 'p',
          scale: 1,
          fills: grains.map((texture) => ({ tone: 'ban', texture })),
        }),
      ),
    );
    const drawings = [...html.matchAll(/<pattern[^>]*id="p-ban-(\w+)"[^>]*>(.*?)<\/pattern>/g)];
    expect(drawings.map((d) => d[1]).toSorted()).toEqual(grains.toSorted());
    expect(new Set(drawings.map((d) => d[2])).size).toBe(drawings.length);
  });

  it('tell the states of one stance apart, and all of them from other dealings and the home state', () => {
    const { inForce, power, declared, stale, other, home } = TEXTURE_OF;
    const all = [inForce, power, declared, stale, other, home];
    expect(new Set(all).size).toBe(all.length);
  });
});
