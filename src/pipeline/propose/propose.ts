import { CUE_LANGUAGES } from '../lexicon/cues/languages.ts';
import { confidenceOf } from './proposeConfidence.ts';
import { collectCandidates } from './proposeCollect.ts';
import { compileCues, type CueIndex } from './proposeIndex.ts';
import { mergeCountry, type Position } from './proposeMerge.ts';
import { quoteAt } from './proposeQuote.ts';
import { readSentences, toWords, type Words } from './proposeReading.ts';
import { tokenise } from '../recognise/recogniseTokens.ts';
import { compileTimes, type Times } from './proposeTimes.ts';
import type { FiredCue, Proposal, ProposeInput } from './types.ts';

interface Language {
  readonly times: Times;
  readonly index: CueIndex;
}

const compiled = new Map<string, Language>();

/** Compiles a language when it is first met; `null` for one that is not covered. */
function languageOf(code: string | null): Language | null {
  const known = code === null ? undefined : compiled.get(code);
  if (known !== undefined) return known;
  const lexicon = CUE_LANGUAGES.find(({ language }) => language === code);
  if (lexicon === undefined) return null;
  const language = { times: compileTimes(lexicon.times), index: compileCues(lexicon) };
  compiled.set(lexicon.language, language);
  return language;
}

/**
 * Positions of governments on Chinese network vendors, read out of one text by rule; in the order of
 * the text's countries, the current one of a country first. Empty for a language without a lexicon.
 */
export function propose(input: ProposeInput): Proposal[] {
  const language = languageOf(input.language);
  if (language === null) return [];
  const { sentences, paragraphs, mentions, date } = input;
  const words = toWords(input.tokens ?? tokenise(input.text));
  const readings = readSentences(words, sentences, paragraphs, mentions, language.index);
  const candidates = collectCandidates(words, readings, language.times, date?.value ?? null);
  return [...new Set(candidates.map(({ country }) => country))]
    .flatMap((country) => mergeCountry(candidates.filter((c) => c.country === country)))
    .map((position) => toProposal(words, position));
}

function toProposal(words: Words, { best, support, latest, score }: Position): Proposal {
  const { text } = words;
  const { judgement, holder, reading, context } = best;
  const spanOf = (first: number, last: number) => ({
    start: words.starts[first] ?? 0,
    end: words.ends[last] ?? 0,
  });
  const quote = quoteAt(text, reading.span.start, reading.span.end);
  const cues: FiredCue[] = [judgement.event, ...judgement.modifiers].map(({ id, first, last }) => ({
    id,
    ...spanOf(first, last),
  }));
  const event = spanOf(judgement.event.first, judgement.event.last);
  const actor = holder.actor && spanOf(holder.actor.first, holder.actor.last);
  return {
    country: best.country,
    stance: judgement.stance,
    scope: judgement.scope,
    kind: judgement.kind,
    binding: judgement.binding,
    date: best.date,
    latest,
    actor: actor && { text: text.slice(actor.start, actor.end), ...actor },
    evidence:
      context === null ? [quote] : [quoteAt(text, context.span.start, context.span.end), quote],
    ruleId: `propose/${judgement.event.role}`,
    score,
    confidence: confidenceOf(score),
    cues,
    trace: [
      `“${text.slice(event.start, event.end)}”: ${judgement.how}`,
      holder.why,
      `scope ${judgement.scope}; date ${best.date ?? 'not told'}${best.isDated ? '' : ' (the article’s)'}`,
      ...(support.length > 0 ? [`said again in ${support.length} more place(s)`] : []),
    ],
  };
}
