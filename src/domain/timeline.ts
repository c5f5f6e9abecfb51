import type { ArticleSummary, Observation } from '../schema/atlas.ts';
import type { Stance } from '../schema/vocabulary.ts';
import { firstDay, lastDay, monthsOfRange } from './dates.ts';
import type { Day, PartialDate } from './dates.ts';
import type { Evidence, Filters } from './filters.ts';
import { stanceRank } from './headline.ts';
import { standingsAsOf, stanceRow } from './mapView.ts';
import type { StanceRow } from './mapView.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';

/** Where a thing lies in time, in months since January 2018; an inexact date has width. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** One observation as a point: months since January 2018 across, stance lane with an offset up. */
export interface TimelinePoint {
  readonly observation: Observation;
  /** Apart where the date is inexact; `x` is their middle. */
  readonly span: MonthSpan;
  readonly x: number;
  readonly y: number;
}

/** One article as a point in a lane of its own. */
export interface ArticlePoint {
  readonly article: ArticleSummary;
  readonly span: MonthSpan;
  readonly x: number;
  readonly y: number;
}

/** The lane of the articles, below those of the stances. */
export const ARTICLE_LANE = -1;

const DAYS_IN_MONTH = 30.44;
/** Points of one stance nearer than this, in months, are stacked instead of overlapping. */
const CROWD_MONTHS = 0.9;
const LANE_STEP = 0.13;
const LANE_HALF = 0.42;

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const ORIGIN = dayNumber(`${FIRST_MONTH}-01`);

const monthsTo = (day: Day): number => (dayNumber(day) - ORIGIN) / DAYS_IN_MONTH;

/** The first and the last day that a date may mean, as fractions of months since the atlas begins. */
export const monthSpan = (date: PartialDate): MonthSpan => ({
  from: monthsTo(firstDay(date)),
  to: monthsTo(lastDay(date)),
});

const middleOf = ({ from, to }: MonthSpan): number => (from + to) / 2;

/** Places every observation; those that would overlap in a lane fan out from its middle. */
export function timelinePoints(evidence: readonly Evidence[]): TimelinePoint[] {
  const placed: TimelinePoint[] = [];
  const crowd = new Map<Stance, { x: number; slots: number }>();
  const ordered = evidence
    .map(({ observation }) => {
      const span = monthSpan(observation.date);
      return { observation, span, x: middleOf(span) };
    })
    .toSorted((a, b) => a.x - b.x || (a.observation.id < b.observation.id ? -1 : 1));
  for (const { observation, span, x } of ordered) {
    const last = crowd.get(observation.stance);
    const slots = last !== undefined && x - last.x < CROWD_MONTHS ? last.slots + 1 : 0;
    crowd.set(observation.stance, { x: slots === 0 ? x : (last?.x ?? x), slots });
    placed.push({ observation, span, x, y: stanceRank(observation.stance) + offsetOf(slots) });
  }
  return placed;
}

/** Places every dated article. */
export function articlePoints(articles: readonly ArticleSummary[]): ArticlePoint[] {
  return articles.flatMap((article) => {
    if (article.date === null) return [];
    const span = monthSpan(article.date.value);
    return { article, span, x: middleOf(span), y: ARTICLE_LANE };
  });
}

/** 0, +1, -1, +2, -2, … steps from the middle, folded back where the lane is full. */
function offsetOf(slot: number): number {
  const steps = Math.ceil(slot / 2) * (slot % 2 === 1 ? 1 : -1);
  const offset = steps * LANE_STEP;
  return Math.abs(offset) <= LANE_HALF ? offset : (offset % LANE_HALF) * 0.97;
}

/** Countries by stance at each month's end. */
export function stanceRows(evidence: readonly Evidence[], filters: Filters): StanceRow[] {
  return monthsOfRange(FIRST_MONTH, LAST_MONTH).map((month) =>
    stanceRow(month, standingsAsOf(evidence, filters, lastDay(month))),
  );
}
