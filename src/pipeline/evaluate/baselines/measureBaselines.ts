import { evaluate, scoreTexts } from '../evaluate.ts';
import type { Evaluation } from '../evaluate.ts';
import type { GoldText } from '../reading.ts';
import { loadCompromiseReader } from './compromiseReader.ts';
import { keywordReader } from './keywordReader.ts';
import { majorityReader } from './majorityReader.ts';

/** What a baseline reaches on the texts, or the command that installs the package it needs. */
export type BaselineResult = Evaluation | { readonly install: string };

export type Baselines = Readonly<Record<'keyword' | 'compromise' | 'majority', BaselineResult>>;

export async function measureBaselines(texts: readonly GoldText[]): Promise<Baselines> {
  const compromise = await loadCompromiseReader();
  return {
    keyword: evaluate(scoreTexts(texts, keywordReader)),
    compromise: compromise.ok
      ? evaluate(scoreTexts(texts, compromise.read))
      : { install: compromise.install },
    majority: evaluate(scoreTexts(texts, majorityReader(texts))),
  };
}
