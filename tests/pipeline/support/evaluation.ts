import type { Claim, GoldText, Reading } from '../../../src/pipeline/evaluate/reading.ts';
import type { Gold, GoldPosition } from '../../../src/schema/gold.ts';

export const position = (
  country: string,
  stance: GoldPosition['stance'],
  rest: Partial<GoldPosition> = {},
): GoldPosition => ({
  country,
  stance,
  date: null,
  latest: true,
  actor: null,
  quote: 'quote',
  difficulty: 'plain',
  ...rest,
});

export const claim = (
  country: string,
  stance: Claim['stance'],
  rest: Partial<Claim> = {},
): Claim => ({
  country,
  stance,
  evidence: [],
  ruleId: 'rule',
  confidence: 0.5,
  cues: [],
  trace: [],
  ...rest,
});

export const goldText = (id: string, gold: Partial<Gold> = {}, raw = 'text'): GoldText => ({
  id,
  raw,
  gold: {
    language: 'en',
    date: { value: '2020-01-02', precision: 'day', basis: 'stamp' },
    country_mentions: [],
    positions: [],
    boilerplate: [],
    ...gold,
  },
});

export const reading = (rest: Partial<Reading> = {}): Reading => ({
  text: 'text',
  language: 'en',
  date: null,
  mentions: new Set(),
  dropped: [],
  claims: [],
  ...rest,
});
