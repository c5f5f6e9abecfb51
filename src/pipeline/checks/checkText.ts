import type { Analysis } from '../analyse.ts';
import { placeOf } from '../diagnostics.ts';
import type { Diagnostic, Problem } from '../diagnostics.ts';
import { dateProblem, impossibleDate } from './checkCoded.ts';
import type { CheckContext } from './checkCoded.ts';

/** Checks what the stages made of a text: that there is an article in it at all. */
export function checkText(analysis: Analysis): Diagnostic[] {
  if (analysis.cleaned.text !== '') return [];
  return [
    at(analysis, 'error', 0, {
      rule: 'no-article',
      value: '',
      message: 'nothing but page furniture was found in the text',
      remedy: 'Put the article in it; what was dropped is what the page had around it.',
    }),
  ];
}

/**
 * Checks what only the stages say of a text that nobody has reviewed: a stamp that can't be a date, a
 * date out of range, a publisher or language that was not recognised.
 */
export function checkUnreviewed(
  analysis: Analysis,
  undated: number,
  { today }: CheckContext,
): Diagnostic[] {
  const { date, publisher, language, dateCandidates } = analysis.described;
  const faults = dateCandidates
    .filter((c) => c.kind === 'stamp' && c.value === null)
    .map((c) => at(analysis, 'warning', c.rawStart, impossibleDate(c.text)));
  const stamp = dateCandidates.find((c) => c.value === date?.value)?.rawStart ?? 0;
  const problem = date === null ? null : dateProblem(date.value, today);
  if (problem !== null) faults.push(at(analysis, 'error', stamp, problem));
  if (undated > 0) {
    faults.push(
      at(analysis, 'warning', 0, {
        rule: 'undated-proposals',
        value: String(undated),
        message: 'positions were proposed, but no date was found for them; they are left out',
        remedy: 'Give the text its date in a review.',
      }),
    );
  }
  if (publisher === null) {
    faults.push(
      at(analysis, 'warning', 0, {
        rule: 'no-publisher',
        value: '',
        message: 'no publisher was recognised in the text',
        remedy: 'Name it in a review; a new one goes into publishers.json first.',
      }),
    );
  }
  if (language === null) {
    faults.push(
      at(analysis, 'warning', 0, {
        rule: 'no-language',
        value: '',
        message: 'the language of the text was not recognised',
        remedy: 'Name it in a review.',
      }),
    );
  }
  return faults;
}

const at = (
  { file, raw }: Analysis,
  severity: Diagnostic['severity'],
  offset: number,
  problem: Problem,
): Diagnostic => ({ severity, file, ...placeOf(raw, offset), ...problem });
