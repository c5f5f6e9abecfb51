import { formatDate } from '../../domain/dateText.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import { YEARS } from '../../domain/period.ts';
import type { Dates } from '../../domain/snippet.ts';
import { TIMELINE } from '../../state/paths.ts';
import { rangeOf } from '../../state/view.ts';
import { changes, intervals, listed, listedInRange, positions, stances, years } from './tables.ts';
import type { Narrowed, Subject } from './tables.ts';

/** The views that can be taken away. */
export type ViewName =
  'map' | 'timeline' | 'countries' | 'country' | 'changes' | 'years' | 'history' | 'compare';

/** When a view is of. */
interface When {
  /** What an address fixes it to; without any it has no date to choose. */
  readonly dates: Dates;
  /** "31 July 2020", as told to a reader. */
  readonly words: string;
  /** The same as the beginning of a sentence: "As of 31 July 2020". */
  readonly sentence: string;
  /** For names of files and for machines: ISO 8601, a range with a slash. */
  readonly code: string;
}

type TellWhen = (subject: Pick<Subject, 'view' | 'asOf'>) => When;

const onDay: TellWhen = ({ asOf }) => ({
  dates: { at: asOf },
  words: formatDate(asOf),
  sentence: `As of ${formatDate(asOf)}`,
  code: asOf,
});

const overRange: TellWhen = ({ view }) => {
  const range = rangeOf(view);
  const [from, to] = [firstDay(range.from), lastDay(range.to)];
  const words = `${formatDate(from)} to ${formatDate(to)}`;
  return {
    dates: { from, to },
    words,
    sentence: `From ${words}`,
    code: `${from}/${to}`,
  };
};

const [FIRST_YEAR = '', LAST_YEAR = ''] = [YEARS[0], YEARS.at(-1)];

const everyYear: TellWhen = () => ({
  dates: {},
  words: `the end of each year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  sentence: `At the end of each year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  code: `${FIRST_YEAR}-12-31/${LAST_YEAR}-12-31`,
});

/** How one is taken away. */
interface TakenView {
  /** One word, for the name of the file. */
  readonly name: string;
  readonly title: string;
  readonly when: TellWhen;
  /** Of the frame in somebody else's page. */
  readonly ratio: string;
  /** The width at which the picture is laid out. */
  readonly width: number;
  /** Its path, where it is not that of the page. */
  readonly path?: string;
  readonly tables: readonly ((subject: Subject) => Narrowed)[];
}

export const VIEWS: Readonly<Record<ViewName, TakenView>> = {
  map: {
    name: 'map',
    title: 'Map of positions on Huawei in telecom networks',
    when: onDay,
    ratio: '3 / 2',
    width: 1200,
    tables: [positions, intervals, listed],
  },
  timeline: {
    name: 'timeline',
    title: 'Huawei in telecom networks over time',
    when: onDay,
    ratio: '16 / 9',
    width: 1200,
    path: TIMELINE.path,
    tables: [stances, listed],
  },
  countries: {
    name: 'countries',
    title: 'Countries on Huawei in telecom networks',
    when: onDay,
    ratio: '4 / 3',
    width: 1200,
    tables: [positions, intervals, listed],
  },
  country: {
    name: 'country',
    title: 'One country on Huawei in telecom networks',
    when: onDay,
    ratio: '4 / 3',
    width: 960,
    tables: [intervals, listed],
  },
  changes: {
    name: 'changes',
    title: 'What changed on Huawei in telecom networks',
    when: overRange,
    ratio: '16 / 10',
    width: 1200,
    tables: [changes, listedInRange],
  },
  years: {
    name: 'years',
    title: 'Huawei in telecom networks, year by year',
    when: everyYear,
    ratio: '16 / 10',
    width: 1200,
    tables: [years, intervals],
  },
  history: {
    name: 'history',
    title: 'History of positions on Huawei in telecom networks',
    when: onDay,
    ratio: '4 / 3',
    width: 1200,
    tables: [intervals, positions, listed],
  },
  compare: {
    name: 'compare',
    title: 'Countries compared on Huawei in telecom networks',
    when: onDay,
    ratio: '4 / 3',
    width: 1200,
    tables: [intervals, listed],
  },
};
