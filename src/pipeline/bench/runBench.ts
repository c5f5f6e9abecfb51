import { formatDiagnostic } from '../diagnostics.ts';
import type { Propose } from '../evaluate/pipelineReader.ts';
import { readGoldFolder } from '../evaluate/readGoldFolder.ts';
import { formatGrowth, formatThroughput } from './formatBench.ts';
import { measureGrowth } from './linearity.ts';
import { createLiveHeap } from './liveHeap.ts';
import { bytesOf, cpuClock, throughput, timeInTurns } from './measure.ts';
import { loadContenders } from './parsers.ts';
import type { Contender } from './parsers.ts';

const REPEATS = 5;
const RUNS = 5;
const SIZES = [1_000, 10_000];
const LARGE = 100_000;

function race(contenders: readonly Contender[], texts: readonly string[]): string {
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0);
  const takes = contenders.flatMap(({ take }) => take ?? []);
  const times = timeInTurns(takes, texts, RUNS, cpuClock);
  const results = contenders.map(({ name, take, install }) => {
    const time = take === null ? undefined : times[takes.indexOf(take)];
    const figures = time === undefined ? null : throughput(time, texts.length, bytes);
    return { name, figures, install };
  });
  const size = `${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB`;
  return `${size}; median of ${RUNS} whole runs after one to warm up, per second of CPU time\n${formatThroughput(results)}`;
}

/** Prints what is measured as it comes; false if the folder is at fault. */
export async function runBench(
  folder: string,
  large: boolean,
  propose: Propose,
  print: (text: string) => void,
): Promise<boolean> {
  const { texts, diagnostics } = await readGoldFolder(folder);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    print(errors.map(formatDiagnostic).join('\n\n'));
    return false;
  }
  const contenders = await loadContenders(propose);
  const repeated = Array.from({ length: REPEATS }, () => texts.map(({ raw }) => raw)).flat();
  print(`${folder}, ${REPEATS} times over: ${race(contenders, repeated)}`);
  const take = contenders[0]?.take;
  if (!take) return true;
  const liveHeap = createLiveHeap();
  const sizes = large ? [...SIZES, LARGE] : SIZES;
  const growth = sizes.map((count) => measureGrowth(take, count, cpuClock, liveHeap));
  print(`\nSynthetic articles, streamed\n${formatGrowth(growth)}`);
  return true;
}
