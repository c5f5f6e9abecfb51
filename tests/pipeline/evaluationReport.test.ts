/**
 * The figures that the page About prints are those of the rules as they are, and so are the confidences.
 * After a wanted change run, before other goldens,
 * `UPDATE_GOLDEN=1 npx vitest run --project node tests/pipeline/evaluationReport.test.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitCalibration } from '../../src/pipeline/evaluate/calibrate.ts';
import { evaluate, scoreTexts } from '../../src/pipeline/evaluate/evaluate.ts';
import { pipelineReader } from '../../src/pipeline/evaluate/pipelineReader.ts';
import { readGoldFolder } from '../../src/pipeline/evaluate/readGoldFolder.ts';
import { isRight } from '../../src/pipeline/evaluate/positionFigures.ts';
import type { TextScore } from '../../src/pipeline/evaluate/scoreText.ts';
import { propose } from '../../src/pipeline/propose/propose.ts';
import { confidenceOf } from '../../src/pipeline/propose/proposeConfidence.ts';

const REPORT = 'src/features/about/evaluation.json';
const CALIBRATION = 'src/pipeline/lexicon/calibration.json';
const { texts } = await readGoldFolder('tests/gold');

/** The rules on the labelled texts, with confidences made of their scores by `confidence`. */
const scoresWith = (confidence: (score: number) => number): TextScore[] =>
  scoreTexts(
    texts,
    pipelineReader((input) =>
      propose(input).map((proposal) => ({ ...proposal, confidence: confidence(proposal.score) })),
    ),
  );

const fitted = fitCalibration(
  scoresWith((score) => score).flatMap(({ claims }) =>
    claims.map((scored) => ({ score: scored.claim.confidence, correct: isRight(scored) })),
  ),
);
const { byLanguage, ...all } = evaluate(scoresWith((score) => confidenceOf(score, fitted)));

/** Rewrites a committed result where that is wanted, and says what is committed. */
function committed(file: string, result: string): string {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, result);
  return readFileSync(file, 'utf8');
}

describe('the rules on the labelled texts', () => {
  it('read as well as the page About says', { timeout: 60_000 }, () => {
    const { date, language, mentions, positions, negatives, boilerplate } = all;
    const report = {
      texts: all.texts,
      date,
      language,
      mentions,
      positions,
      negatives,
      boilerplate,
      languages: Object.entries(byLanguage).map(([code, figures]) => ({
        code,
        texts: figures.texts,
        gold: figures.positions.gold,
        f1: figures.positions.f1,
        countryF1: figures.positions.country.f1,
      })),
    };
    const text = `${JSON.stringify(report, null, 2)}\n`;
    expect(text).toBe(committed(REPORT, text));
  });

  it('are as sure as they were right', () => {
    const text = `${JSON.stringify(fitted, null, 2)}\n`;
    expect(text).toBe(committed(CALIBRATION, text));
    expect(all.reliability.monotone).toBe(true);
    expect(all.reliability.bins.length).toBeGreaterThan(1);
  });

  it('never take softness for hardness, nor the reverse', () => {
    expect(all.positions.flips).toBe(0);
  });

  it('hold what they have reached', () => {
    expect(all.positions.f1).toBeGreaterThanOrEqual(0.8);
    expect(all.positions.country.f1).toBeGreaterThanOrEqual(0.9);
    expect(byLanguage['en']?.positions.f1).toBeGreaterThanOrEqual(0.85);
    expect(all.negatives.withFalse).toBeLessThanOrEqual(1);
    expect(all.language.accuracy).toBe(1);
    expect(all.mentions.f1).toBeGreaterThanOrEqual(0.95);
    expect(all.boilerplate.precision).toBeGreaterThanOrEqual(0.98);
    expect(all.boilerplate.recall).toBeGreaterThanOrEqual(0.9);
    expect(all.date.right).toBeGreaterThanOrEqual(0.9);
  });
});
