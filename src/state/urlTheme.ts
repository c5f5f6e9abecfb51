import { memberOf, readValues } from './readValues.ts';
import type { Dropped } from './readValues.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The colours that the address of a frame asks for; `null`: those of the reader's system. */
export function parseTheme(params: URLSearchParams): {
  readonly theme: Theme | null;
  readonly dropped: readonly Dropped[];
} {
  const { one, dropped } = readValues(params);
  return { theme: one('theme', memberOf(THEMES), `none of ${THEMES.join(', ')}`), dropped };
}
