import type { Baselines } from '../baselines/measureBaselines.ts';
import type { CueUse } from '../cues.ts';
import type { Evaluation } from '../evaluate.ts';
import { formatPositions } from './formatEvaluation.ts';
import { formatTable } from '../../formatTable.ts';

/** The pipeline above its baselines; one that can't run says which command it needs. */
export function formatBaselines(rules: Evaluation, baselines: Baselines): string {
  const measured = Object.entries(baselines).flatMap(([name, result]) =>
    'install' in result ? [] : [[name, result] as const],
  );
  const missing = Object.entries(baselines).flatMap(([name, result]) =>
    'install' in result ? [`${name}: not installed; run ${result.install}`] : [],
  );
  return ['Baselines', formatPositions([['rules', rules], ...measured]), ...missing].join('\n');
}

/** One line a cue; `*` marks those of one text only. */
export function formatCues(cues: readonly CueUse[]): string {
  if (cues.length === 0) return 'Cues\nno cue fired';
  const single = cues.filter((cue) => cue.single).length;
  const table = formatTable(
    ['', 'cue', 'fired', 'right', 'texts'],
    cues.map((cue) => [
      cue.single ? '*' : '',
      cue.id,
      String(cue.count),
      String(cue.right),
      cue.texts.join(' '),
    ]),
  );
  return `Cues (*: on one text only)\n${table}\n${cues.length} cues, ${single} of them on one text only`;
}
