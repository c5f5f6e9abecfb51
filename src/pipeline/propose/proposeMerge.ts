import type { PartialDate } from '../../domain/dates.ts';
import type { Holder } from './proposeHolder.ts';
import type { Judgement } from './proposeJudge.ts';
import type { Reading } from './proposeReading.ts';

/** One event with its holder: what one sentence says of one country. */
export interface Candidate {
  readonly country: string;
  readonly judgement: Judgement;
  readonly holder: Holder;
  readonly reading: Reading;
  readonly date: PartialDate | null;
  readonly isDated: boolean;
  /** Told as past, or dated before what else the text tells of the country. */
  readonly isEarlier: boolean;
  /** Its own clause tells it as past, though not when. */
  readonly isPast: boolean;
  /** Sentence that holds the vendor or the country, where this one does not. */
  readonly context: Reading | null;
  readonly score: number;
}

export interface Position {
  readonly best: Candidate;
  readonly support: readonly Candidate[];
  readonly latest: boolean;
  readonly score: number;
}

const ECHO = 0.2;
const MIN_SCORE = 0.35;
const SECOND_SCORE = 0.4;
/** Admission beside limits is admission under conditions: the limits are what counts. */
const CONDITIONAL = 0.4;
const SECOND_SHARE = 0.4;
const MAX_OTHERS = 2;
const LEAD = 2;

/**
 * What a careful coder would list of a country: the position that the text presents as current, and
 * another one only where it has a time of its own.
 */
export function mergeCountry(candidates: readonly Candidate[]): Position[] {
  const groups = new Map<string, Candidate[]>();
  const hasTrade = candidates.some(({ judgement }) => judgement.scope === 'trade');
  for (const candidate of candidates) {
    const key = keyOf(candidate, hasTrade);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const positions = [...groups.values()].map((group) => {
    const [best, ...rest] = group.toSorted(byTradeAndScore) as [Candidate, ...Candidate[]];
    const echo = rest.reduce((sum, { score }) => sum + score * ECHO, 0);
    return { best, support: rest, latest: false, score: best.score + Math.min(echo, 0.4) };
  });
  const isLimited = positions.some(
    ({ best }) =>
      best.judgement.stance === 'restrict' && !best.isEarlier && best.judgement.scope === 'network',
  );
  const isToned = (stance: string): boolean =>
    positions.some(
      ({ best, score }) =>
        best.judgement.stance === stance &&
        (stance === 'restrict' || best.judgement.isHedged) &&
        score >= SECOND_SCORE &&
        !best.isDated &&
        !best.isEarlier,
    );
  const isSoftened = (p: Position): boolean => {
    const { stance } = p.best.judgement;
    if (stance === 'open') return isLimited;
    if (!MEASURES.has(stance) || !isInHeadline(p)) return false;
    return isToned('review') || (stance === 'ban' && isToned('restrict'));
  };
  const rankOf = (p: Position): number => preference(p) - (isSoftened(p) ? CONDITIONAL : 0);
  positions.sort((a, b) => rankOf(b) - rankOf(a));
  const top = positions.find(({ score }) => score >= MIN_SCORE);
  if (top === undefined) return [];
  const others = positions.filter(
    (p) =>
      p !== top &&
      p.score >= SECOND_SCORE &&
      p.score >= top.score * SECOND_SHARE &&
      (p.best.date !== top.best.date || !p.best.isDated) &&
      (p.best.judgement.stance === top.best.judgement.stance
        ? isOtherMeasure(p.best, top.best)
        : p.best.isDated || isFormer(p.best)),
  );
  return [{ ...top, latest: true }, ...others.slice(0, MAX_OTHERS)];
}

/** The lead tells the news: a measure in it is none of former times, whatever its tense. */
const isFormer = ({ isPast, judgement, reading }: Candidate): boolean =>
  isPast && (reading.index >= LEAD || !MEASURES.has(judgement.stance));

/** Two measures of one strength: of another year, the later one dated or what the text reports as new. */
const isOtherMeasure = (a: Candidate, b: Candidate): boolean =>
  a.isDated && (b.isDated || b.reading.index < LEAD) && a.date?.slice(0, 4) !== b.date?.slice(0, 4);

const MEASURES: ReadonlySet<string> = new Set(['ban', 'restrict']);

const byTradeAndScore = (a: Candidate, b: Candidate): number =>
  Number(b.judgement.scope === 'trade') - Number(a.judgement.scope === 'trade') ||
  (a.judgement.scope === 'trade'
    ? Number(a.judgement.isHedged) - Number(b.judgement.isHedged)
    : 0) ||
  b.score - a.score;

/** A headline says “bans” of what the text below it calls a limit or a draft. */
const isInHeadline = ({ best, support }: Position): boolean =>
  [best, ...support].every(({ reading }) => reading.index === 0);

/** What counts as the current one: measures before mere signals, the present before the past. */
function preference({ best, score }: Position): number {
  const age = best.isPast ? 0.8 : best.isEarlier ? 0.5 : 0;
  return score - age + (best.judgement.binding ? 0.25 : 0);
}

/** A ban on nothing in particular, beside a trade measure of the same country, is that measure. */
function keyOf(candidate: Candidate, hasTrade: boolean): string {
  const { stance, scope } = candidate.judgement;
  if (scope === 'trade') return 'trade';
  const isPlain =
    stance === 'ban' && !candidate.reading.hits.some(({ role }) => role === 'network');
  if (isPlain && hasTrade) return 'trade';
  const isOld = candidate.isDated && candidate.isEarlier && MEASURES.has(stance);
  return isOld ? `${stance} ${candidate.date?.slice(0, 4) ?? ''}` : stance;
}
