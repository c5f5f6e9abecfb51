/** Milliseconds since some moment; never runs backward. */
export type Clock = () => number;

export interface Throughput {
  readonly articlesPerSecond: number;
  /** Megabytes (10⁶ bytes of UTF-8) per second. */
  readonly megabytesPerSecond: number;
}

/**
 * CPU time of the process, collector and compiler threads included: what one core would need. Unlike
 * the clock on the wall it does not count what other processes take.
 */
export const cpuClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;

/** The middle value; of an even number the mean of the middle two; throws without values. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values to take a median of');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  );
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Milliseconds that a run over all texts takes. */
export function timeRun(
  take: (text: string) => void,
  texts: readonly string[],
  now: Clock,
): number {
  const start = now();
  for (const text of texts) take(text);
  return now() - start;
}

export function throughput(milliseconds: number, articles: number, bytes: number): Throughput {
  const seconds = milliseconds / 1000;
  return { articlesPerSecond: articles / seconds, megabytesPerSecond: bytes / 1e6 / seconds };
}

/**
 * Median time of whole runs in milliseconds for each contender, after one run each to warm up. The
 * contenders take turns, so that other load on the machine falls on all of them.
 */
export function timeInTurns(
  takes: readonly ((text: string) => void)[],
  texts: readonly string[],
  runs: number,
  now: Clock,
): number[] {
  for (const take of takes) timeRun(take, texts, now);
  const times = takes.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, take] of takes.entries()) times[index]?.push(timeRun(take, texts, now));
  return times.map(median);
}
