import type { Observation } from '../schema/atlas.ts';
import { STANCES } from '../schema/vocabulary.ts';
import type { Stance } from '../schema/vocabulary.ts';
import { formatDate } from './dateText.ts';
import { firstDay, lastDay } from './dates.ts';
import { isProposed, stanceRank } from './headline.ts';
import type { Interval } from './intervals.ts';
import { positionLabel, positionText, STANCE_LABEL, toneOf } from './labels.ts';
import type { Tone } from './labels.ts';
import { SPAN_END, SPAN_START } from './period.ts';
import { dayPosition } from './timeAxis.ts';

/** The lanes of a chart of steps, from the lowest to the highest. */
export const STEP_LANES: readonly string[] = STANCES.map((stance) => STANCE_LABEL[stance]);

/** A stretch of one position, placed: across from 0 to 1 over the atlas's span, up by lane. */
export interface Step extends Tone {
  /** The day on which it begins: one country has one step from a day. */
  readonly key: string;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** What an observation comes from, each drawn in a shape of its own. */
export type Origin = 'article' | 'record' | 'proposal';
const SHAPE_OF = { article: 'diamond', record: 'disc', proposal: 'triangle' } as const;
export type MarkShape = (typeof SHAPE_OF)[Origin];

/** A piece of evidence, placed: from the first to the last day that its date may mean. */
export interface StepMark {
  /** The observation's id. */
  readonly key: string;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly tone: Stance;
  readonly shape: MarkShape;
  /** It does not bind. */
  readonly hollow: boolean;
  readonly label: string;
}

/** "Ban, in force, from 14 July 2020", with its last day and what it rests on where that is to be said. */
export function describeInterval({ headline, from, to }: Interval): string {
  const until = to === null ? '' : ` to ${formatDate(to)}`;
  return `${positionText(headline)}, from ${formatDate(from)}${until}`;
}

/** The intervals that share a day with the atlas's span. */
export const intervalsInSpan = (intervals: readonly Interval[]): Interval[] =>
  intervals.filter((i) => i.from <= SPAN_END && (i.to ?? SPAN_END) >= SPAN_START);

/** The intervals that have a stance, as steps; the others leave gaps. */
export function stepsOf(intervals: readonly Interval[]): Step[] {
  return intervalsInSpan(intervals).flatMap((interval) => {
    const { headline, from, to } = interval;
    if (!('stance' in headline)) return [];
    return {
      key: from,
      lane: stanceRank(headline.stance),
      from: dayPosition(from),
      to: dayPosition(to ?? SPAN_END),
      ...toneOf(headline),
      label: describeInterval(interval),
    };
  });
}

export const originOf = ({ layer, basis }: Observation): Origin =>
  layer === 'record' ? 'record' : basis === 'proposed' ? 'proposal' : 'article';

export const shapeOf = (observation: Observation): MarkShape => SHAPE_OF[originOf(observation)];

/** Every observation as a mark in the lane of its own stance, in the given order. */
export function stepMarks(observations: readonly Observation[]): StepMark[] {
  return observations.map((o) => ({
    key: o.id,
    lane: stanceRank(o.stance),
    from: dayPosition(firstDay(o.date)),
    to: dayPosition(lastDay(o.date)),
    tone: o.stance,
    shape: shapeOf(o),
    hollow: !o.binding,
    label: `${formatDate(o.date)}: ${STANCE_LABEL[o.stance]}, ${o.actor}`,
  }));
}

/** A stretch of one position as a bar in a lane of its own; other dealings included. */
export interface Bar extends Tone {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** One word to stand in the bar. */
  readonly text: string;
  readonly label: string;
  /** Rests on what a rule proposes. */
  readonly proposed: boolean;
  /** The observation that proves it. */
  readonly proof: Observation;
}

/** The intervals of which something is known, as bars. */
export function barsOf(intervals: readonly Interval[]): Bar[] {
  return intervalsInSpan(intervals).flatMap((interval) => {
    const { headline, from, to } = interval;
    if (headline.status === 'none') return [];
    return {
      key: from,
      from: dayPosition(from),
      to: dayPosition(to ?? SPAN_END),
      ...toneOf(headline),
      text: 'stance' in headline ? STANCE_LABEL[headline.stance] : positionLabel(headline),
      label: describeInterval(interval),
      proposed: isProposed(headline),
      proof: headline.proof,
    };
  });
}
