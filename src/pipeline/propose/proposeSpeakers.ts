import { OBJECT_LINKS } from '../lexicon/cues/functionWords.ts';
import { EVENT_STANCE } from '../lexicon/cues/types.ts';
import { HOME_STATE, type Actor } from './proposeActor.ts';
import type { Hit } from './proposeIndex.ts';
import { clauseAt, gapBefore, hitsOf, type Reading, type Words } from './proposeReading.ts';

const SUBJECT_REACH = 9;
const BEHIND_REACH = 3;
const TURNED_REACH = 6;
/** What a speaker behind an unturned verb costs against one before it. */
const BEHIND_COST = 5;

/**
 * Whether the sentence is the words of someone whose claims never count: the vendor, its home state,
 * companies, analysts. The speaker of a reporting verb is the nearest actor on its left, or right of
 * it in the same clause; where a comma or a closing quotation mark turns the words about, first the
 * one on its right: “…, says the ministry”.
 */
export function isOutsidersWords(
  words: Words,
  reading: Reading,
  actors: readonly Actor[],
): boolean {
  return hitsOf(reading, 'report').some((report) => {
    const turned = isTurned(words, reading, report)
      ? speakerOf(words, reading, report, actors, true)
      : null;
    return (turned ?? speakerOf(words, reading, report, actors, false)) === 'outside';
  });
}

/**
 * An auxiliary may stand between: “…, a indiqué le ministère”. What is said does not come behind:
 * “the minister, in Oslo, said carriers must remove it”.
 */
const isTurned = (words: Words, reading: Reading, report: Hit): boolean =>
  [0, 1].some((back) => /[,»”"]/.test(gapBefore(words, report.first - back))) &&
  !reading.hits.some(
    ({ role, first }) =>
      role in EVENT_STANCE &&
      first > report.last &&
      clauseAt(reading, first) === clauseAt(reading, report.first),
  );

function speakerOf(
  words: Words,
  reading: Reading,
  report: Hit,
  actors: readonly Actor[],
  turned: boolean,
): 'outside' | 'state' | null {
  const vendors = hitsOf(reading, 'vendor');
  const openers = hitsOf(reading, 'connective');
  const clause = clauseAt(reading, report.first);
  let best = Infinity;
  let speaker: 'outside' | 'state' | null = null;
  const consider = (first: number, last: number, who: 'outside' | 'state'): void => {
    if (clauseAt(reading, first) !== clause && clauseAt(reading, last) !== clause) return;
    const isBefore = last < report.first;
    if (isBefore ? turned : first <= report.last) return;
    const distance = isBefore ? report.first - last : first - report.last;
    if (!isBefore && distance > (turned ? TURNED_REACH : BEHIND_REACH)) return;
    if (turned && openers.some((o) => o.first > report.last && o.first < first)) return;
    const cost = distance + (isBefore || turned ? 0 : BEHIND_COST);
    if (cost >= best || cost > SUBJECT_REACH) return;
    best = cost;
    speaker = who;
  };
  for (const { kind, country, first, last } of actors)
    if (kind !== 'anaphor') consider(first, last, country === null ? 'outside' : 'state');
  for (const { first, last } of vendors) {
    const isClose = last < report.first && report.first - last <= 3 && isSubject(words, first);
    const isCut = report.first === last + 1 && gapBefore(words, report.first).includes(',');
    if ((isClose && !isCut) || first === report.last + 1) consider(first, last, 'outside');
  }
  for (const { country, first, last } of reading.mentions)
    if (
      country === HOME_STATE &&
      report.first - last <= 4 &&
      !vendors.some((v) => v.first <= last && v.last >= first)
    )
      consider(first, last, 'outside');
  return speaker;
}

/** “accuse Huawei of …” has the vendor as its object; at the head of a clause it is the subject. */
const isSubject = (words: Words, first: number): boolean =>
  !OBJECT_LINKS.has(words.lower[first - 1] ?? '');
