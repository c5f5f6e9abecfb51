import { isProposed } from './headline.ts';
import { positionLabel, toneOf } from './labels.ts';
import type { Tone } from './labels.ts';
import type { Standing } from './mapView.ts';

/** How a map draws one country and what it says of it, whatever the map is about. */
export interface Look {
  /** The name of a CSS colour. */
  readonly tone: string;
  readonly texture: Tone['texture'] | 'zigzag' | 'plus';
  /** Left out by the filters. */
  readonly faint: boolean;
  /** Rests on what a rule proposes. */
  readonly proposed: boolean;
  /** Bears the sign of a latest signal that contradicts it. */
  readonly marked: boolean;
  /** What the drawing means, in words. */
  readonly words: string;
}

/** A country of which a map knows nothing. */
export const DATALESS: Look = {
  tone: 'none',
  texture: 'solid',
  faint: false,
  proposed: false,
  marked: false,
  words: 'No data',
};

/** How countries are drawn on the map of positions. */
export function standingLooks(standings: readonly Standing[]): Map<string, Look> {
  return new Map(
    standings.map(({ country, headline, lit }) => [
      country,
      {
        ...toneOf(headline),
        faint: headline.status !== 'none' && !lit,
        proposed: isProposed(headline),
        marked: lit && 'signal' in headline && headline.signal?.marked === true,
        words: positionLabel(headline),
      },
    ]),
  );
}
