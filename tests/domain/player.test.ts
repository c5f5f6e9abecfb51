import { describe, expect, it } from 'vitest';
import {
  LAST_INDEX,
  monthAt,
  monthIndex,
  play,
  PLAY_MS,
  playFrom,
} from '../../src/domain/player.ts';
import type { Clock } from '../../src/domain/player.ts';

describe('the slider’s months', () => {
  it('run from January 2018 to December 2024', () => {
    expect(monthAt(0)).toBe('2018-01');
    expect(monthAt(LAST_INDEX)).toBe('2024-12');
    expect(LAST_INDEX).toBe(7 * 12 - 1);
  });

  it('count back to the position they came from', () => {
    for (let i = 0; i <= LAST_INDEX; i++) expect(monthIndex(monthAt(i))).toBe(i);
  });

  it('are held within the span', () => {
    expect(monthAt(-5)).toBe('2018-01');
    expect(monthAt(LAST_INDEX + 12)).toBe('2024-12');
  });
});

/** A clock that draws a picture every so many milliseconds, and only when told to run. */
function fakeClock(frameMs: number) {
  let time = 1000;
  let due: (() => void) | null = null;
  const clock: Clock = {
    now: () => time,
    nextFrame: (callback) => {
      due = callback;
      return () => {
        due = null;
      };
    },
  };
  /** Draws until nothing is due or the time is over; returns the milliseconds that passed. */
  const run = (ms: number): number => {
    const start = time;
    while (due !== null && time - start < ms) {
      time += frameMs;
      const callback: () => void = due;
      due = null;
      callback();
    }
    return time - start;
  };
  return { clock, run };
}

function playback(from: string, frameMs: number) {
  const months: string[] = [];
  let ends = 0;
  const { clock, run } = fakeClock(frameMs);
  const stop = play(from, clock, { show: (m) => months.push(m), end: () => ends++ });
  return { months, run, stop, ends: () => ends };
}

describe('playback', () => {
  it('shows every month once, in order, where pictures come fast enough', () => {
    const { months, run } = playback('2018-01', 16);
    run(60_000);
    expect(months).toEqual(Array.from({ length: LAST_INDEX + 1 }, (_, i) => monthAt(i)));
  });

  it.each([4, 16, 50, 400, 1500])(
    'ends after four seconds, to a picture, at one picture every %i ms',
    (frameMs) => {
      const { months, run, ends } = playback('2018-01', frameMs);
      const took = run(60_000);
      expect(took).toBeGreaterThanOrEqual(PLAY_MS);
      expect(took).toBeLessThan(PLAY_MS + frameMs);
      expect(months.at(-1)).toBe('2024-12');
      expect(months).toEqual(months.toSorted());
      expect(ends()).toBe(1);
    },
  );

  it('takes the rest of the time from where it stands', () => {
    const { months, run } = playback('2021-07', 10);
    const took = run(60_000);
    expect(months[0]).toBe('2021-07');
    expect(took / PLAY_MS).toBeCloseTo((LAST_INDEX - monthIndex('2021-07')) / LAST_INDEX, 1);
  });

  it('starts again from the beginning at the end', () => {
    expect(playFrom('2024-12')).toBe('2018-01');
    const { months, run } = playback('2024-12', 16);
    run(60_000);
    expect([months[0], months.at(-1)]).toEqual(['2018-01', '2024-12']);
  });

  it('stops where it is stopped, without an end', () => {
    const { months, run, stop, ends } = playback('2018-01', 16);
    run(1000);
    stop();
    const shown = months.length;
    run(60_000);
    expect(months).toHaveLength(shown);
    expect(ends()).toBe(0);
  });
});
