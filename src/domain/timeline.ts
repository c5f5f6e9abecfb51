import type { ArticleSummary, Observation } from '../schema/atlas.ts';
import type { Stance } from '../schema/vocabulary.ts';
import { firstDay, lastDay, monthsOfRange } from './dates.ts';
import type { Day } from './dates.ts';
import type { Evidence, Filters } from './filters.ts';
import { stanceRank } from './headline.ts';
import { standingsAsOf, stanceRow } from './mapView.ts';
import type { StanceRow } from './mapView.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';

/** One observation as a point: months since January 2018 across, stance lane with an offset up. */
export interface TimelinePoint {
  readonly observation: Observation;
  readonly x: number;
  readonly y: number;
}

/** One article as a point in a lane of its own. */
export interface ArticlePoint {
  readonly article: ArticleSummary;
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

/** Months since the atlas begins, as a fraction; the middle of the span that a date may mean. */
export function monthPosition(date: string): number {
  const middle = (dayNumber(firstDay(date)) + dayNumber(lastDay(date))) / 2;
  return (middle - ORIGIN) / DAYS_IN_MONTH;
}

/** Places every observation; those that would overlap in a lane fan out from its middle. */
export function timelinePoints(evidence: readonly Evidence[]): TimelinePoint[] {
  const placed: TimelinePoint[] = [];
  const crowd = new Map<Stance, { x: number; slots: number }>();
  const ordered = evidence
    .map(({ observation }) => ({ observation, x: monthPosition(observation.date) }))
    .toSorted((a, b) => a.x - b.x || (a.observation.id < b.observation.id ? -1 : 1));
  for (const { observation, x } of ordered) {
    const last = crowd.get(observation.stance);
    const slots = last !== undefined && x - last.x < CROWD_MONTHS ? last.slots + 1 : 0;
    crowd.set(observation.stance, { x: slots === 0 ? x : (last?.x ?? x), slots });
    placed.push({ observation, x, y: stanceRank(observation.stance) + offsetOf(slots) });
  }
  return placed;
}

/** Places every dated article. */
export function articlePoints(articles: readonly ArticleSummary[]): ArticlePoint[] {
  return articles.flatMap((article) =>
    article.date === null ? [] : { article, x: monthPosition(article.date.value), y: ARTICLE_LANE },
  );
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
