import type { LineRule } from '../lexicon/boilerplateTypes.ts';
import { firstWithPhrase, indexPhrases, isPhraseAlone } from './cleanPhrases.ts';
import type { PhraseIndex } from './cleanPhrases.ts';
import { isUnfinished } from './cleanText.ts';
import { SHAPES } from './cleanShapes.ts';
import type { PageFacts } from './cleanShapes.ts';

/** Rules in their order, ready for line after line. */
export interface RuleSet {
  readonly rules: readonly LineRule[];
  readonly phrases: PhraseIndex;
  /** Length of the longest line that any rule applies to. */
  readonly longest: number;
}

export const compileRules = (rules: readonly LineRule[]): RuleSet => ({
  rules,
  phrases: indexPhrases(rules),
  longest: Math.max(...rules.map((rule) => rule.max)),
});

/** True where the line is nothing but the rule's phrase, so that what it announces comes below. */
export function isBareHeading(rule: LineRule, text: string): boolean {
  return (
    rule.opensList === true && 'phrases' in rule.test && isPhraseAlone(rule.test.phrases, text)
  );
}

function matches({ test }: LineRule, text: string, page: PageFacts): boolean {
  if ('pattern' in test) return test.needs?.test(text) !== false && test.pattern.test(text);
  return 'shape' in test && SHAPES[test.shape](text, page);
}

/** The first rule that a line's own words or form fit. */
export function findLineRule(
  { rules, phrases, longest }: RuleSet,
  text: string,
  page: PageFacts,
): LineRule | undefined {
  if (text.length > longest) return undefined;
  const unfinished = isUnfinished(text);
  const applies = (rule: LineRule | undefined): boolean =>
    rule !== undefined && text.length <= rule.max && (unfinished || !rule.unfinished);
  const phrase = firstWithPhrase(phrases, text, (index) => applies(rules[index]));
  return rules.find(
    (rule, index) =>
      index === phrase || (index < phrase && applies(rule) && matches(rule, text, page)),
  );
}
