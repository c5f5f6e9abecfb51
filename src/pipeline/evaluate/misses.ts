import type { GoldPosition } from '../../schema/gold.ts';
import { excerpt } from '../diagnostics.ts';
import { isTold } from './dateScore.ts';
import { isRight } from './positionFigures.ts';
import type { Claim } from './reading.ts';
import type { ScoredClaim, TextScore } from './scoreText.ts';

/** One difference between reading and gold, in the words of the report. */
export interface Miss {
  readonly text: string;
  readonly kind: 'date' | 'language' | 'mentions' | 'lost' | 'kept' | 'stance' | 'missed' | 'extra';
  readonly flip: boolean;
  readonly gold: string | null;
  readonly read: string | null;
  /** Gold quote, or a piece of the article that was dropped. */
  readonly quote: string | null;
  /** Evidence of a claim, or a piece of furniture that was kept. */
  readonly evidence: string | null;
  readonly ruleId: string | null;
  readonly trace: readonly string[];
}

const NOTHING = { flip: false, quote: null, evidence: null, ruleId: null, trace: [] } as const;

const ofPosition = ({ country, stance, difficulty }: GoldPosition): string =>
  `${country} ${stance} (${difficulty})`;

const ofClaim = ({ country, stance, confidence }: Claim): string =>
  `${country} ${stance} (${confidence.toFixed(2)})`;

/** Differences on one text, positions last; empty if it was read as the gold has it. */
export function missesOf(score: TextScore): Miss[] {
  const { text, reading, date, mentions } = score;
  const misses: Miss[] = [];
  const add = (miss: Partial<Miss> & Pick<Miss, 'kind' | 'gold' | 'read'>) =>
    misses.push({ ...NOTHING, text: text.id, ...miss });
  if (date.outcome === 'wrong' || (isTold(date) && date.outcome === 'none')) {
    const { value, basis } = text.gold.date;
    add({ kind: 'date', gold: `${value} (${basis})`, read: reading.date });
  }
  if (!score.languageRight)
    add({ kind: 'language', gold: text.gold.language, read: reading.language });
  if (mentions.missing.length > 0)
    add({ kind: 'mentions', gold: mentions.missing.join(' '), read: null });
  if (mentions.extra.length > 0)
    add({ kind: 'mentions', gold: null, read: mentions.extra.join(' ') });
  for (const piece of score.boilerplate.lost)
    add({ kind: 'lost', gold: null, read: null, quote: excerpt(piece) });
  for (const piece of score.boilerplate.kept)
    add({ kind: 'kept', gold: null, read: null, evidence: excerpt(piece) });
  for (const { position, pair } of score.positions)
    if (pair === null)
      add({ kind: 'missed', gold: ofPosition(position), read: null, quote: position.quote });
  for (const scored of score.claims) if (!isRight(scored)) add(ofWrongClaim(scored, reading.text));
  return misses;
}

function ofWrongClaim({ claim, pair, flip }: ScoredClaim, clean: string): Omit<Miss, 'text'> {
  return {
    kind: pair ? 'stance' : 'extra',
    flip,
    gold: pair && ofPosition(pair.position),
    read: ofClaim(claim),
    quote: pair?.position.quote ?? null,
    evidence: claim.evidence.map(({ start, end }) => clean.slice(start, end)).join(' […] '),
    ruleId: claim.ruleId,
    trace: claim.trace,
  };
}
