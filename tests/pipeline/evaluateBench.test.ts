import { describe, expect, test } from 'vitest';
import { formatGrowth, formatThroughput } from '../../src/pipeline/bench/formatBench.ts';
import { isLinear, measureGrowth } from '../../src/pipeline/bench/linearity.ts';
import {
  bytesOf,
  cpuClock,
  median,
  throughput,
  timeInTurns,
} from '../../src/pipeline/bench/measure.ts';
import { loadContenders } from '../../src/pipeline/bench/parsers.ts';
import { syntheticArticle, syntheticArticles } from '../../src/pipeline/bench/synthetic.ts';

test.each([
  [[3], 3],
  [[5, 1, 9], 5],
  [[4, 1, 9, 2], 3],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('throughput is of whole runs, in megabytes of UTF-8', () => {
  expect(bytesOf('año €')).toBe(8);
  expect(throughput(500, 100, 2_000_000)).toEqual({
    articlesPerSecond: 200,
    megabytesPerSecond: 4,
  });
});

test('contenders take turns, and the first run of each is not counted', () => {
  let time = 0;
  const order: string[] = [];
  const taker = (name: string, costs: number[]) => () => {
    order.push(name);
    time += costs.shift() ?? 0;
  };
  const takes = [taker('a', [900, 3, 1, 2]), taker('b', [900, 7, 9, 8])];
  expect(timeInTurns(takes, ['one text'], 3, () => time)).toEqual([2, 8]);
  expect(order.join('')).toBe('abababab');
});

test('the CPU clock counts work and never runs backward', () => {
  const start = cpuClock();
  let sum = 0;
  for (let i = 0; i < 5_000_000; i++) sum += i % 7;
  expect(sum).toBeGreaterThan(0);
  expect(cpuClock()).toBeGreaterThan(start);
});

describe('synthetic articles', () => {
  test('are the same for the same number, and differ between numbers', () => {
    expect(syntheticArticle(7)).toBe(syntheticArticle(7));
    expect(new Set(syntheticArticles(50)).size).toBe(50);
  });

  test('are made one at a time', () => {
    let made = 0;
    for (const text of syntheticArticles(1_000_000)) {
      expect(text.length).toBeGreaterThan(500);
      made += 1;
      if (made === 3) break;
    }
    expect(made).toBe(3);
  });
});

const grow = (cost: (done: number) => number, count: number) => {
  let [time, done] = [0, 0];
  const take = () => {
    time += cost(done);
    done += 1;
  };
  return measureGrowth(
    take,
    count,
    () => time,
    () => done,
  );
};

describe('growth', () => {
  test('time per article and the largest heap are told', () => {
    const growth = grow(() => 2, 20);
    expect(growth).toMatchObject({ articles: 20, perArticle: 2000, articlesPerSecond: 500 });
    expect(growth.peakHeap).toBe(20);
  });

  test('is linear where an article costs the same in a larger corpus', () => {
    expect(isLinear([grow(() => 2, 10), grow(() => 2.2, 100)])).toBe(true);
    expect(isLinear([grow((done) => done, 10), grow((done) => done, 100)])).toBe(false);
    expect(formatGrowth([grow(() => 2, 10)])).toMatch(/10\s+500\s.*\s2000\s+0\nlinear$/u);
  });
});

test('a library that is missing says which command gets it', async () => {
  const contenders = await loadContenders(() => []);
  expect(contenders.map(({ name }) => name)).toEqual([
    'clean…propose',
    'compromise parse',
    'wink-nlp parse',
  ]);
  for (const { take, install } of contenders)
    expect(take === null).toBe(install.startsWith('npm install --save-dev '));
  const printed = formatThroughput([
    { name: 'ours', figures: { articlesPerSecond: 100, megabytesPerSecond: 1 }, install: '' },
    { name: 'theirs', figures: { articlesPerSecond: 20, megabytesPerSecond: 0.2 }, install: '' },
    { name: 'other', figures: null, install: 'npm install --save-dev other' },
  ]);
  expect(printed).toContain('5.00 times as fast');
  expect(printed).toContain('other: not installed; run npm install --save-dev other');
});
