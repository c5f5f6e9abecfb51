import { describe, expect, test } from 'vitest';
import { auditCues } from '../../src/pipeline/evaluate/cues.ts';
import { evaluate } from '../../src/pipeline/evaluate/evaluate.ts';
import { formatEvaluation } from '../../src/pipeline/evaluate/format/formatEvaluation.ts';
import { formatCues } from '../../src/pipeline/evaluate/format/formatExtras.ts';
import { formatMisses } from '../../src/pipeline/evaluate/format/formatMisses.ts';
import { missesOf } from '../../src/pipeline/evaluate/misses.ts';
import { matchPositions, stanceDistance } from '../../src/pipeline/evaluate/positionMatch.ts';
import { scoreText } from '../../src/pipeline/evaluate/scoreText.ts';
import { claim, goldText, position, reading } from './support/evaluation.ts';

const TEXT = 'Sweden bars it. Once Sweden was open to it.';
const pairsOf = (...args: Parameters<typeof matchPositions>) =>
  matchPositions(...args).map(({ position, claim, distance }) => [
    `${position.country} ${position.stance}`,
    `${claim.country} ${claim.stance}`,
    distance,
  ]);

describe('matching', () => {
  test('distance counts steps on the scale', () => {
    expect([stanceDistance('partner', 'ban'), stanceDistance('ban', 'restrict')]).toEqual([4, 1]);
  });

  test('equal stances go first, then the nearest of what is left, each used once', () => {
    const positions = [position('SE', 'open'), position('SE', 'ban'), position('NO', 'review')];
    const claims = [claim('SE', 'restrict'), claim('SE', 'open'), claim('SE', 'partner')];
    expect(pairsOf(TEXT, positions, claims)).toEqual([
      ['SE open', 'SE open', 0],
      ['SE ban', 'SE restrict', 1],
    ]);
  });

  test('of two equal claims the one whose evidence is nearer the quote is taken', () => {
    const near = claim('SE', 'ban', { evidence: [{ start: 0, end: 15 }] });
    const far = claim('SE', 'ban', { evidence: [{ start: 16, end: 43 }] });
    const positions = [position('SE', 'ban', { quote: 'Sweden bars it' })];
    const [pair] = matchPositions(TEXT, positions, [far, near]);
    expect(pair?.claim).toBe(near);
    expect(pair?.overlap).toBeCloseTo(14 / 15, 10);
  });
});

/** Six gold positions in three texts and six claims; the second text has none in the gold. */
function threeTexts() {
  const first = scoreText(
    goldText('one', {
      country_mentions: ['SE', 'NO', 'CN'],
      positions: [
        position('SE', 'ban'),
        position('SE', 'open', { difficulty: 'tricky' }),
        position('NO', 'review'),
      ],
    }),
    reading({
      date: '2020-01',
      mentions: new Set(['SE', 'NO', 'DK']),
      claims: [
        claim('SE', 'ban', { confidence: 0.9, cues: [{ id: 'en.bar' }] }),
        claim('SE', 'review', { confidence: 0.4 }),
        claim('DK', 'open', { cues: [{ id: 'en.bar' }, { id: 'en.open' }], trace: ['why'] }),
      ],
    }),
  );
  const second = scoreText(
    goldText('two', { language: 'de' }),
    reading({ language: 'nl', claims: [claim('DE', 'ban')] }),
  );
  const third = scoreText(
    goldText('three', {
      positions: [
        position('GB', 'ban', { difficulty: 'tricky' }),
        position('FR', 'open', { difficulty: 'tricky' }),
        position('IT', 'restrict'),
      ],
    }),
    reading({
      date: '2020-01-02',
      claims: [claim('GB', 'open'), claim('IT', 'restrict', { cues: [{ id: 'en.bar' }] })],
    }),
  );
  return [first, second, third];
}

describe('the figures of three texts', () => {
  const evaluation = evaluate(threeTexts());

  test('overall', () => {
    // Right: SE ban, IT restrict. On country also SE review for open (1 step), GB open for ban (3).
    expect(evaluation.positions).toEqual({
      gold: 6,
      proposed: 6,
      right: 2,
      precision: 0.3333,
      recall: 0.3333,
      f1: 0.3333,
      country: { right: 4, precision: 0.6667, recall: 0.6667, f1: 0.6667 },
      flips: 1,
      meanDistance: 1,
    });
    expect(evaluation.negatives).toEqual({ texts: 1, withFalse: 1, falsePositions: 1 });
    expect(evaluation.language).toEqual({ n: 3, right: 2, accuracy: 0.6667 });
    expect(evaluation.mentions).toEqual({ precision: 0.6667, recall: 0.6667, f1: 0.6667 });
    expect(evaluation.date).toMatchObject({ told: 3, exact: 1, within: 1, none: 1, wrong: 0 });
    expect(evaluation.reliability.bins.map(({ n, shareCorrect }) => [n, shareCorrect])).toEqual([
      [1, 0],
      [4, 0.25],
      [1, 1],
    ]);
  });

  test('by language, the most frequent first', () => {
    expect(Object.keys(evaluation.byLanguage)).toEqual(['en', 'de']);
    expect(evaluation.byLanguage['en']?.positions).toMatchObject({
      gold: 6,
      proposed: 5,
      right: 2,
    });
    expect(evaluation.byLanguage['en']?.negatives.texts).toBe(0);
    expect(evaluation.byLanguage['de']?.positions).toMatchObject({ recall: null, precision: 0 });
  });

  test('by difficulty of the gold position', () => {
    const { plain, tricky } = evaluation.byDifficulty;
    // Plain: SE ban, NO review, IT restrict; of the claims SE ban and IT restrict.
    expect(plain.positions).toMatchObject({ gold: 3, proposed: 2, right: 2, flips: 0 });
    expect(plain.positions).toMatchObject({ precision: 1, recall: 0.6667, f1: 0.8 });
    // Tricky: SE open, GB ban, FR open; of the claims SE review and GB open.
    expect(tricky.positions).toMatchObject({ gold: 3, proposed: 2, right: 0, flips: 1 });
    expect(tricky.positions).toMatchObject({ precision: 0, recall: 0, meanDistance: 2 });
    expect([plain.texts, tricky.texts]).toEqual([0, 2]);
  });

  test('every miss is told, with the flip and the trace', () => {
    const misses = threeTexts().flatMap(missesOf);
    expect(misses.map(({ text, kind, gold, read }) => [text, kind, gold, read])).toEqual([
      ['one', 'mentions', 'CN', null],
      ['one', 'mentions', null, 'DK'],
      ['one', 'missed', 'NO review (plain)', null],
      ['one', 'stance', 'SE open (tricky)', 'SE review (0.40)'],
      ['one', 'extra', null, 'DK open (0.50)'],
      ['two', 'date', '2020-01-02 (stamp)', null],
      ['two', 'language', 'de', 'nl'],
      ['two', 'extra', null, 'DE ban (0.50)'],
      ['three', 'missed', 'FR open (tricky)', null],
      ['three', 'stance', 'GB ban (tricky)', 'GB open (0.50)'],
    ]);
    const printed = formatMisses(misses);
    expect(printed).toContain(
      'three wrong stance:  gold GB ban (tricky)  read GB open (0.50)  by rule  FLIP',
    );
    expect(printed).toContain('read DK open (0.50)  by rule\n  read: \n  - why');
    expect(formatMisses([])).toBe('No misses');
  });

  test('cues are told with their texts', () => {
    const cues = auditCues(threeTexts());
    expect(cues).toEqual([
      { id: 'en.bar', count: 3, right: 2, texts: ['one', 'three'], single: false },
      { id: 'en.open', count: 1, right: 0, texts: ['one'], single: true },
    ]);
    expect(formatCues(cues)).toMatch(/^\* {2}en\.open\s+1\s+0\s+one$/mu);
    expect(formatCues(cues)).toContain('2 cues, 1 of them on one text only');
  });

  test('the tables show what there is, and a dash where there is nothing', () => {
    const printed = formatEvaluation(evaluation);
    expect(printed).toMatch(/^all\s+6\s+6\s+0\.333\s+0\.333\s+0\.333\s+0\.667/mu);
    expect(printed).toMatch(/^de\s+0\s+1\s+0\.000\s+–\s+0\.000/mu);
    expect(printed).toContain('monotone, calibration error');
  });
});
