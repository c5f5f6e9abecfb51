import { formatDiagnostic, sortDiagnostics } from '../diagnostics.ts';
import { measureBaselines } from './baselines/measureBaselines.ts';
import { auditCues } from './cues.ts';
import { evaluate, scoreTexts } from './evaluate.ts';
import { formatEvaluation } from './format/formatEvaluation.ts';
import { formatBaselines, formatCues } from './format/formatExtras.ts';
import { formatMisses } from './format/formatMisses.ts';
import { missesOf } from './misses.ts';
import { readOptions, USAGE } from './options.ts';
import { pipelineReader } from './pipelineReader.ts';
import type { Propose } from './pipelineReader.ts';
import { readGoldFolder } from './readGoldFolder.ts';

export interface RunResult {
  readonly code: 0 | 1;
  readonly out: string;
  /** Diagnostics; warnings do not fail the run. */
  readonly err: string;
}

/** The command `evaluate`: nothing is measured if any file of the folder is at fault. */
export async function runEvaluate(args: readonly string[], propose: Propose): Promise<RunResult> {
  const parsed = readOptions(args);
  if (!parsed.ok) return { code: 1, out: '', err: `${parsed.reason}\n\n${USAGE}` };
  const { folder, json, baseline, cues } = parsed.options;
  const { texts, diagnostics } = await readGoldFolder(folder);
  const err = sortDiagnostics(diagnostics).map(formatDiagnostic).join('\n\n');
  if (diagnostics.some(({ severity }) => severity === 'error')) return { code: 1, out: '', err };

  const scores = scoreTexts(texts, pipelineReader(propose));
  const evaluation = evaluate(scores);
  const misses = scores.flatMap(missesOf);
  const baselines = baseline ? await measureBaselines(texts) : null;
  const audit = cues ? auditCues(scores) : null;
  if (json) {
    const extras = { ...(baselines && { baselines }), ...(audit && { cues: audit }) };
    return { code: 0, out: JSON.stringify({ ...evaluation, ...extras, misses }, null, 2), err };
  }
  const parts = [
    formatEvaluation(evaluation),
    baselines && formatBaselines(evaluation, baselines),
    audit && formatCues(audit),
    formatMisses(misses),
  ];
  return { code: 0, out: parts.filter((part) => part !== null).join('\n\n'), err };
}
