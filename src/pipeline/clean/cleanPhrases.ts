import type { LineRule, PhraseForm } from '../lexicon/boilerplateTypes.ts';

const LEADING_MARKS = /^[\s\d.,()[\]{}•·●▪■►▶▸→»›>|*+–—-]+/u;
const TRAILING_MARKS = /[\s\d.,()[\]:;!?…»›>→|*+–—-]+$/u;
const KEY = 3;

/** A phrase with the form of its rule and the rule's place among the others. */
interface Phrase {
  readonly text: string;
  readonly form: PhraseForm;
  readonly rule: number;
}

/** The phrases of several rules by their first characters, so that a line meets only those that may fit. */
export interface PhraseIndex {
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
  readonly longest: number;
}

export function indexPhrases(rules: readonly LineRule[]): PhraseIndex {
  const byKey = new Map<string, Phrase[]>();
  let longest = 0;
  for (const [rule, { test }] of rules.entries()) {
    if (!('phrases' in test)) continue;
    for (const text of test.phrases) {
      const key = text.slice(0, KEY);
      const bucket = byKey.get(key) ?? [];
      bucket.push({ text, form: test.form, rule });
      byKey.set(key, bucket);
      longest = Math.max(longest, text.length);
    }
  }
  return { byKey, longest };
}

/** What follows the phrase decides: nothing, a colon, or anything that does not go on the word. */
function fits(phrase: string, form: PhraseForm, lower: string, original: string): boolean {
  if (!lower.startsWith(phrase)) return false;
  const rest = original.slice(phrase.length);
  if (rest === '' || rest.replace(TRAILING_MARKS, '') === '') return true;
  if (form === 'alone') return false;
  if (form === 'label') return /[:.]$/.test(phrase) || /^\s?(?:[:|>»]|[–—-]\s)/u.test(rest);
  return phrase.endsWith(':') || !/^[\p{Ll}\p{N}'’-]/u.test(rest);
}

/** True where a line, without marks before its first word, is one of the phrases and nothing else. */
export function isPhraseAlone(phrases: readonly string[], text: string): boolean {
  const start = text.replace(LEADING_MARKS, '');
  const lower = start.toLowerCase();
  return phrases.some((phrase) => fits(phrase, 'alone', lower, start));
}

/** The first of the rules that `applies` with a phrase at the head of the line; `Infinity` if none. */
export function firstWithPhrase(
  { byKey, longest }: PhraseIndex,
  text: string,
  applies: (rule: number) => boolean,
): number {
  const start = text.replace(LEADING_MARKS, '');
  const lower = start.slice(0, longest + KEY).toLowerCase();
  let first = Infinity;
  // Keys of phrases shorter than the width are the phrase itself.
  for (let width = 1; width <= KEY; width += 1) {
    for (const { text: phrase, form, rule } of byKey.get(lower.slice(0, width)) ?? []) {
      if (rule < first && fits(phrase, form, lower, start) && applies(rule)) first = rule;
    }
  }
  return first;
}
