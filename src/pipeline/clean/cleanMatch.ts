import { LINE_RULES } from '../lexicon/boilerplate.ts';
import type { LineRule, PhraseForm } from '../lexicon/boilerplate.ts';
import { isUnfinished } from './cleanText.ts';
import { SHAPES } from './cleanShapes.ts';
import type { PageFacts } from './cleanShapes.ts';

const LEADING_MARKS = /^[\s\d.,()[\]{}•·●▪■►▶▸→»›>|*+–—-]+/u;
const TRAILING_MARKS = /[\s\d.,()[\]:;!?…»›>→|*+–—-]+$/u;
const INDEX_WIDTH = 3;
const LONGEST = Math.max(...LINE_RULES.map((rule) => rule.max));

/** Phrases by their first characters, so that a line meets only those that may fit. */
type PhraseIndex = ReadonlyMap<string, readonly string[]>;
const indexes = new WeakMap<readonly string[], PhraseIndex>();

function indexOf(phrases: readonly string[]): PhraseIndex {
  const known = indexes.get(phrases);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = phrase.slice(0, INDEX_WIDTH);
    const bucket = index.get(key);
    if (bucket) bucket.push(phrase);
    else index.set(key, [phrase]);
  }
  indexes.set(phrases, index);
  return index;
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

/** A line's text without marks before its first word, as it is and in lower case. */
interface Words {
  readonly start: string;
  readonly lower: string;
}

function wordsOf(text: string): Words {
  const start = text.replace(LEADING_MARKS, '');
  return { start, lower: start.toLowerCase() };
}

function matchesPhrase(phrases: readonly string[], form: PhraseForm, words: Words): boolean {
  const index = indexOf(phrases);
  // Keys of phrases shorter than the width are the phrase itself.
  for (let width = 1; width <= INDEX_WIDTH; width += 1) {
    const bucket = index.get(words.lower.slice(0, width));
    if (bucket?.some((phrase) => fits(phrase, form, words.lower, words.start))) return true;
  }
  return false;
}

/** True where the line is nothing but the rule's phrase, so that what it announces comes below. */
export function isBareHeading(rule: LineRule, text: string): boolean {
  return (
    rule.opensList === true &&
    'phrases' in rule.test &&
    matchesPhrase(rule.test.phrases, 'alone', wordsOf(text))
  );
}

/** The first rule that a line's own words or form fit. */
export function findLineRule(
  rules: readonly LineRule[],
  text: string,
  page: PageFacts,
): LineRule | undefined {
  if (text.length > LONGEST) return undefined;
  const words = wordsOf(text);
  const unfinished = isUnfinished(text);
  return rules.find((rule) => {
    if (text.length > rule.max || (rule.unfinished && !unfinished)) return false;
    if ('pattern' in rule.test) return rule.test.pattern.test(text);
    if ('shape' in rule.test) return SHAPES[rule.test.shape](text, page);
    return matchesPhrase(rule.test.phrases, rule.test.form, words);
  });
}
