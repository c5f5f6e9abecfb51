/** What a run of an interaction gave, in milliseconds. */
export interface Samples {
  /** From each event to the end of the work on the page's thread for the picture that answers it. */
  readonly answered: readonly number[];
  /** The same to the picture on the screen, in steps of 8 as browsers tell it; none under 16; `null`: not told of. */
  readonly shown: readonly number[] | null;
  /** From each picture to the next, while it ran; counted in a run of their own. */
  readonly frames: readonly number[];
  /** Tasks of more than 50 that held the page's thread. */
  readonly longTasks: readonly number[];
}

export interface Figures {
  readonly samples: number;
  readonly median: number;
  readonly p95: number;
  readonly shownMedian: number;
  readonly shownP95: number;
  /** Pictures that a screen of 60 a second expected, and those of them that did not come. */
  readonly frames: number;
  readonly dropped: number;
  readonly longTasks: number;
  readonly longest: number;
}

const FRAME_MS = 1000 / 60;

/** The value below or at which a share of all lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return sorted[index] ?? Number.NaN;
}

/** Pictures that were due between each two that came. */
export const droppedOf = (frames: readonly number[]): number =>
  frames.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);

export function figuresOf({ answered, shown, frames, longTasks }: Samples): Figures {
  // What was shown faster than the browser tells is known to be faster, and is counted as that.
  const fast = Math.max(0, answered.length - (shown?.length ?? 0));
  const all = shown === null ? [] : [...Array<number>(fast).fill(16), ...shown];
  const dropped = droppedOf(frames);
  return {
    samples: answered.length,
    median: quantile(answered, 0.5),
    p95: quantile(answered, 0.95),
    shownMedian: quantile(all, 0.5),
    shownP95: quantile(all, 0.95),
    frames: frames.length + dropped,
    dropped,
    longTasks: longTasks.length,
    longest: Math.max(0, ...longTasks),
  };
}
