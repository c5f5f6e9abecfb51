import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
} from 'culori';
import type { Color } from 'culori';
import { describe, expect, it } from 'vitest';
import { SHIFT_DRAWING } from '../../src/domain/shifts.ts';

const css = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8');

function colourOf(token: string, theme: 'light' | 'dark'): Color {
  const match = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  const colour = parse(match?.[theme === 'light' ? 1 : 2] ?? '');
  if (colour === undefined) throw new Error(`tokens.css has no colour "--${token}"`);
  return colour;
}

const greyOf = (colour: Color): Color => filterGrayscale(1)(colour);

const VISIONS: Readonly<Record<string, (colour: Color) => Color>> = {
  'common sight': (colour) => colour,
  deuteranopia: (colour) => filterDeficiencyDeuter(1)(colour),
  protanopia: (colour) => filterDeficiencyProt(1)(colour),
  tritanopia: (colour) => filterDeficiencyTrit(1)(colour),
  'grey print': greyOf,
};

/** Three times what is just noticeable. */
const APART = 7;
const difference = differenceCiede2000();

const drawings = [
  ...new Map(Object.values(SHIFT_DRAWING).map((d) => [`${d.tone} ${d.texture}`, d])).values(),
  { tone: 'home', texture: 'lines' },
];

describe.each(['light', 'dark'] as const)('the map of changes in the %s theme', (theme) => {
  it.each(Object.entries(VISIONS))('tells all apart in %s', (_, see) => {
    for (const [index, a] of drawings.entries()) {
      for (const b of drawings.slice(index + 1)) {
        if (a.texture !== b.texture) continue;
        const between = difference(see(colourOf(a.tone, theme)), see(colourOf(b.tone, theme)));
        expect(between, `${a.tone} and ${b.tone}, both ${a.texture}`).toBeGreaterThan(APART);
      }
    }
  });

  it.each(['harder', 'softer', 'new'])('shows "%s" against the ground in grey', (tone) => {
    const between = difference(greyOf(colourOf(tone, theme)), greyOf(colourOf('none', theme)));
    expect(between).toBeGreaterThan(3 * APART);
  });
});
