import { quantile } from './figures.ts';

/** One address of every kind of page that search engines are told of. */
export const KINDS = [
  ['home', '/'],
  ['changes', '/changes/'],
  ['years', '/years/'],
  ['year', '/years/2020/'],
  ['countries', '/countries/'],
  ['history', '/history/'],
  ['country', '/countries/DE/'],
  ['compare', '/compare/'],
  ['articles', '/articles/'],
  ['article', '/articles/huawei-offers-germany-no-spy-deal/'],
  ['passage', '/articles/huawei-offers-germany-no-spy-deal/evidence/de-1/'],
  ['about', '/about/'],
] as const;

/** Scores from 0 to 100; times in milliseconds; layout shift without unit. */
export const FIGURES = [
  { key: 'performance', goal: 98, higher: true },
  { key: 'accessibility', goal: 100, higher: true },
  { key: 'best-practices', goal: 100, higher: true },
  { key: 'seo', goal: 100, higher: true },
  { key: 'LCP', goal: 1500, higher: false },
  { key: 'TBT', goal: 100, higher: false },
  { key: 'CLS', goal: 0.01, higher: false },
] as const;

export type Figures = Readonly<Record<(typeof FIGURES)[number]['key'], number>>;

export function mediansOf(runs: readonly Figures[]): Figures {
  const of = (key: keyof Figures) =>
    quantile(
      runs.map((run) => run[key]),
      0.5,
    );
  return Object.fromEntries(FIGURES.map(({ key }) => [key, of(key)])) as Figures;
}

/** The figures of a page that miss their goals. */
export const missesOf = (figures: Figures): string[] =>
  FIGURES.filter(({ key, goal, higher }) =>
    higher ? figures[key] < goal : figures[key] >= goal,
  ).map(({ key }) => key);
