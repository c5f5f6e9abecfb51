/**
 * The figures that the page About prints are those of the rules as they are. After a wanted change run
 * `UPDATE_GOLDEN=1 npx vitest run --project node tests/pipeline/evaluationReport.test.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, scoreTexts } from '../../src/pipeline/evaluate/evaluate.ts';
import { pipelineReader } from '../../src/pipeline/evaluate/pipelineReader.ts';
import { readGoldFolder } from '../../src/pipeline/evaluate/readGoldFolder.ts';
import { propose } from '../../src/pipeline/propose/propose.ts';

const REPORT = 'src/features/about/evaluation.json';
const { texts } = await readGoldFolder('tests/gold');
const { byLanguage, ...all } = evaluate(scoreTexts(texts, pipelineReader(propose)));

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
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(REPORT, text);
    expect(text).toBe(readFileSync(REPORT, 'utf8'));
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
    expect(all.date.rightOnPage).toBeGreaterThanOrEqual(0.9);
  });
});
