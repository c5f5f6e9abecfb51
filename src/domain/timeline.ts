import type { ArticleSummary, Observation } from '../schema/atlas.ts';
import { STANCES } from '../schema/vocabulary.ts';
import type { Stance } from '../schema/vocabulary.ts';
import { compareText } from './compareText.ts';
import { firstDay, lastDay, monthsOfRange } from './dates.ts';
import type { Day, PartialDate } from './dates.ts';
import type { Evidence, Filters } from './filters.ts';
import { middleOf, packLane } from './lanes.ts';
import type { LanePlace } from './lanes.ts';
import { standingsBy, stanceRow } from './mapView.ts';
import type { StanceRow } from './mapView.ts';
import { FIRST_MONTH, LAST_MONTH } from './period.ts';
import { LAST_INDEX } from './player.ts';

/** Where a thing lies in time, in months since January 2018; an inexact date has width. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** From the lowest to the highest: the articles as wholes, then observations by stance. */
export const TIMELINE_LANES = ['articles', ...STANCES] as const;
export type LaneId = (typeof TIMELINE_LANES)[number];

interface ItemBase {
  readonly key: string;
  readonly date: PartialDate;
  readonly span: MonthSpan;
}

/** One observation in the lane of its stance, or one article in a lane of its own. */
export type TimelineItem =
  | (ItemBase & { readonly lane: Stance; readonly observation: Observation })
  | (ItemBase & { readonly lane: 'articles'; readonly article: ArticleSummary });

const DAYS_IN_MONTH = 30.44;
/** The length of the axis, in months. */
export const TIMELINE_MONTHS = LAST_INDEX + 1;

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const ORIGIN = dayNumber(`${FIRST_MONTH}-01`);

const monthsTo = (day: Day): number => (dayNumber(day) - ORIGIN) / DAYS_IN_MONTH;

/** The first and the last day that a date may mean, as fractions of months since the atlas begins. */
export const monthSpan = (date: PartialDate): MonthSpan => ({
  from: monthsTo(firstDay(date)),
  to: monthsTo(lastDay(date)),
});

/** Every observation and every dated article, by date, then by key. */
export function timelineItems(
  evidence: readonly Evidence[],
  articles: readonly ArticleSummary[],
): TimelineItem[] {
  const observed = evidence.map(({ observation }): TimelineItem => {
    const { id: key, date, stance: lane } = observation;
    return { key, date, lane, span: monthSpan(date), observation };
  });
  const listed = articles.flatMap((article): TimelineItem[] => {
    if (article.date === null) return [];
    const { value: date } = article.date;
    return [{ key: article.slug, date, lane: 'articles', span: monthSpan(date), article }];
  });
  return [...observed, ...listed].toSorted(
    (a, b) => middleOf(a.span) - middleOf(b.span) || compareText(a.key, b.key),
  );
}

/** What stands at one place of the timeline: one item, or a bin of several. */
export interface TimelineMark extends Omit<LanePlace<TimelineItem>, 'items'> {
  readonly key: string;
  readonly lane: LaneId;
  readonly items: readonly [TimelineItem, ...TimelineItem[]];
}

/** The least stretch that a mark takes, so that its shape is free of its neighbours'. */
const MARK_WIDTH = 12;
const BIN = { column: 32, bin: 20 } as const;

/** Places items on an axis so many drawing units wide, in lanes of so many rows; in the order of time. */
export function placeItems(
  items: readonly TimelineItem[],
  width: number,
  rows: number,
): TimelineMark[] {
  const unit = width / TIMELINE_MONTHS;
  return TIMELINE_LANES.flatMap((lane) => {
    const extents = items
      .filter((item) => item.lane === lane)
      .map((item) => {
        const middle = middleOf(item.span) * unit;
        const half = Math.max(MARK_WIDTH, (item.span.to - item.span.from) * unit) / 2;
        return { item, from: middle - half, to: middle + half };
      });
    return packLane(extents, { ...BIN, rows }).flatMap(({ items: packed, from, to, row }) => {
      const [first, ...others] = packed.map(({ item }) => item);
      if (first === undefined) return [];
      const key = others.length === 0 ? first.key : `${lane} from ${first.key}`;
      return { key, lane, items: [first, ...others] as const, from, to, row };
    });
  });
}

/** The countries of which a mark speaks; none for an article as a whole. */
export const countriesOf = ({ items }: Pick<TimelineMark, 'items'>): string[] => [
  ...new Set(items.flatMap((i) => ('observation' in i ? i.observation.country : []))),
];

/** Countries by stance at each month's end. */
export function stanceRows(evidence: readonly Evidence[], filters: Filters): StanceRow[] {
  const standOn = standingsBy(evidence, filters);
  return monthsOfRange(FIRST_MONTH, LAST_MONTH).map((month) =>
    stanceRow(month, standOn(lastDay(month))),
  );
}
