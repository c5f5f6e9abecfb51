import { bytesOf, throughput } from './measure.ts';
import type { Clock, Throughput } from './measure.ts';
import { syntheticArticles } from './synthetic.ts';

export interface Growth extends Throughput {
  readonly articles: number;
  /** Microseconds per article, the making of the article not counted. */
  readonly perArticle: number;
  /** Largest of ten samples of the live heap, in bytes. */
  readonly peakHeap: number;
}

const SAMPLES = 10;

/** Streams synthetic articles through `take`, one at a time. */
export function measureGrowth(
  take: (text: string) => void,
  count: number,
  now: Clock,
  liveHeap: () => number,
): Growth {
  let [spent, bytes, peakHeap, done] = [0, 0, 0, 0];
  const sampleEvery = Math.max(1, Math.floor(count / SAMPLES));
  for (const text of syntheticArticles(count)) {
    const start = now();
    take(text);
    spent += now() - start;
    bytes += bytesOf(text);
    done += 1;
    if (done % sampleEvery === 0) peakHeap = Math.max(peakHeap, liveHeap());
  }
  return {
    ...throughput(spent, count, bytes),
    articles: count,
    perArticle: (spent * 1000) / count,
    peakHeap,
  };
}

/** Time per article may vary by this share between sizes and still count as linear. */
const TOLERANCE = 0.25;

/** Whether the time per article of the larger sizes stays near that of the smallest. */
export const isLinear = ([first, ...others]: readonly Growth[]): boolean =>
  first === undefined ||
  others.every((each) => each.perArticle <= first.perArticle * (1 + TOLERANCE));
