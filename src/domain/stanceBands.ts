import { STANCES } from '../schema/vocabulary.ts';
import type { Stance } from '../schema/vocabulary.ts';
import { lastDay } from './dates.ts';
import { formatDate } from './dateText.ts';
import { STANCE_LABEL, TEXTURE_OF } from './labels.ts';
import type { Tone } from './labels.ts';
import type { StanceCount, StanceRow } from './mapView.ts';

/** Countries of one stance that stand equally firm: one layer of the stack. */
export interface Band {
  readonly key: string;
  readonly stance: Stance;
  /** As on the map. */
  readonly texture: Tone['texture'];
  /** "declared, stale". */
  readonly words: string;
  /** "Ban, declared, stale". */
  readonly label: string;
  count(row: StanceRow): number;
}

/** How firm, from the firmest on; each country of a stance is in exactly one. */
const FIRMNESS: readonly (readonly [Tone['texture'], string, (c: StanceCount) => number])[] = [
  [TEXTURE_OF.inForce, 'in force', (c) => c.inForce - c.powerOnly],
  [TEXTURE_OF.power, 'in force, power only', (c) => c.powerOnly],
  [TEXTURE_OF.declared, 'declared', (c) => c.declared - c.stale],
  [TEXTURE_OF.stale, 'declared, stale', (c) => c.stale],
];

/** Every layer that may hold a country, from the bottom: hard to soft, and within a stance the firmest first. */
const ALL_BANDS: readonly Band[] = STANCES.toReversed().flatMap((stance) =>
  FIRMNESS.map(([texture, words, of]) => ({
    key: `${stance}-${texture}`,
    stance,
    texture,
    words,
    label: `${STANCE_LABEL[stance]}, ${words}`,
    count: (row: StanceRow) => of(row.byStance[stance]),
  })),
);

/** The layers that hold a country in any of the months. */
export const bandsOf = (rows: readonly StanceRow[]): Band[] =>
  ALL_BANDS.filter((band) => rows.some((row) => band.count(row) > 0));

/** Countries that have a stance at a month's end, in force or declared. */
export const totalOf = ({ byStance }: StanceRow): number =>
  STANCES.reduce((sum, s) => sum + byStance[s].inForce + byStance[s].declared, 0);

/** The height of a layer: countries, or their share of all that have a stance; 0 where none has. */
export function heightOf(band: Band, row: StanceRow, isShare: boolean): number {
  if (!isShare) return band.count(row);
  const total = totalOf(row);
  return total === 0 ? 0 : band.count(row) / total;
}

/** "12", or "25 %" of all that have a stance. */
export function formatCount(count: number, row: StanceRow, isShare: boolean): string {
  const total = totalOf(row);
  if (!isShare || total === 0) return String(count);
  return `${Math.round((100 * count) / total)} %`;
}

/** How many countries have one, in words. */
export function totalWords(row: StanceRow): string {
  const total = totalOf(row);
  return `${total} ${total === 1 ? 'country' : 'countries'} with a stance`;
}

/** One month's end in words, hard to soft; what is in force and what is declared apart. */
export function describeRow(row: StanceRow, isShare: boolean): string {
  if (totalOf(row) === 0) return `At the end of ${formatDate(row.month)} no country has a stance.`;
  const figure = (count: number) => formatCount(count, row, isShare);
  const parts = STANCES.toReversed().flatMap((stance) => {
    const { inForce, declared } = row.byStance[stance];
    const words = [
      inForce > 0 && `${figure(inForce)} in force`,
      declared > 0 && `${figure(declared)} declared`,
    ].filter(Boolean);
    return words.length === 0 ? [] : `${STANCE_LABEL[stance]} ${words.join(' and ')}`;
  });
  return `${formatDate(lastDay(row.month))}, ${totalWords(row)}: ${parts.join(', ')}.`;
}
