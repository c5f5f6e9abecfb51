import type { Evaluation } from '../evaluate.ts';
import type { Rates } from '../rates.ts';
import type { Reliability } from '../reliability.ts';
import type { Summary } from '../summarise.ts';
import { formatTable } from '../../formatTable.ts';
import { figure } from './figure.ts';

const cells = ({ precision, recall, f1 }: Rates): string[] => [precision, recall, f1].map(figure);

type Row = readonly [name: string, summary: Summary];

const POSITION_HEAD = ' |gold|read|P|R|F1|country P|R|F1|flips|distance|false on|evidence'.split(
  '|',
);

/** Positions of each summary in one row; also the table of the baselines. */
export function formatPositions(rows: readonly Row[]): string {
  return formatTable(
    POSITION_HEAD,
    rows.map(([name, { positions, negatives, evidence }]) => [
      name,
      String(positions.gold),
      String(positions.proposed),
      ...cells(positions),
      ...cells(positions.country),
      String(positions.flips),
      figure(positions.meanDistance),
      `${negatives.withFalse} of ${negatives.texts}`,
      figure(evidence.meanJaccard),
    ]),
  );
}

const PAGE_HEAD = (
  ' |texts|language|mention P|R|F1|boilerplate P|R|F1|' +
  'date told|exact|within|wrong|none|right|on page|right|untold|invented'
).split('|');

function formatPages(rows: readonly Row[]): string {
  return formatTable(
    PAGE_HEAD,
    rows.map(([name, { texts, language, mentions, boilerplate, date }]) => [
      name,
      String(texts),
      figure(language.accuracy),
      ...cells(mentions),
      ...cells(boilerplate),
      ...[date.told, date.exact, date.within, date.wrong, date.none].map(String),
      figure(date.right),
      String(date.onPage),
      figure(date.rightOnPage),
      ...[date.untold, date.inventedWrong].map(String),
    ]),
  );
}

function formatReliability({ bins, monotone, calibrationError }: Reliability): string {
  if (bins.length === 0) return 'no positions read';
  const table = formatTable(
    ['confidence', 'n', 'mean', 'correct'],
    bins.map((bin) => [
      `${bin.from}–${bin.to}`,
      String(bin.n),
      figure(bin.meanConfidence),
      figure(bin.shareCorrect),
    ]),
  );
  const verdict = monotone ? 'monotone' : 'NOT monotone';
  return `${table}\n${verdict}, calibration error ${figure(calibrationError)}`;
}

/** All figures of one method, as three tables. */
export function formatEvaluation(evaluation: Evaluation): string {
  const rows: Row[] = [
    ['all', evaluation],
    ...Object.entries(evaluation.byLanguage),
    ...Object.entries(evaluation.byDifficulty),
  ];
  return [
    `Positions (country and stance; by difficulty: of gold positions of that difficulty)\n${formatPositions(rows)}`,
    `Pages (by difficulty: of texts whose hardest position has that difficulty)\n${formatPages(rows)}`,
    `Reliability of confidence\n${formatReliability(evaluation.reliability)}`,
  ].join('\n\n');
}
