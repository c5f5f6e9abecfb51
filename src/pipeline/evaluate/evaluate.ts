import type { Difficulty } from '../../schema/gold.ts';
import type { GoldText, Reader } from './reading.ts';
import { scoreText } from './scoreText.ts';
import type { TextScore } from './scoreText.ts';
import { summarise, summariseDifficulty } from './summarise.ts';
import type { Summary } from './summarise.ts';

export interface Evaluation extends Summary {
  /** By the gold's language, the most frequent first. */
  readonly byLanguage: Readonly<Record<string, Summary>>;
  readonly byDifficulty: Readonly<Record<Difficulty, Summary>>;
}

export const scoreTexts = (texts: readonly GoldText[], read: Reader): TextScore[] =>
  texts.map((text) => scoreText(text, read(text.raw, text.gold.url ?? null)));

function groupByLanguage(scores: readonly TextScore[]): [string, TextScore[]][] {
  const groups = new Map<string, TextScore[]>();
  for (const score of scores) {
    const { language } = score.text.gold;
    groups.set(language, [...(groups.get(language) ?? []), score]);
  }
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

export const evaluate = (scores: readonly TextScore[]): Evaluation => ({
  ...summarise(scores),
  byLanguage: Object.fromEntries(
    groupByLanguage(scores).map(([language, group]) => [language, summarise(group)]),
  ),
  byDifficulty: {
    plain: summariseDifficulty(scores, 'plain'),
    tricky: summariseDifficulty(scores, 'tricky'),
  },
});
