import { describe, expect, it } from 'vitest';
import { positionIntervals } from '../../src/domain/intervals.ts';
import { barsOf, stepMarks, stepsOf } from '../../src/domain/steps.ts';
import { dayPosition } from '../../src/domain/timeAxis.ts';
import { articleObservation, recordObservation } from '../support/builders.ts';

describe('where a day lies', () => {
  it.each([
    ['2018-01-01', 0],
    ['2024-12-31', 1],
    ['2017-06-01', 0],
    ['2025-01-01', 1],
  ])('%s is at %d', (day, at) => {
    expect(dayPosition(day)).toBe(at);
  });

  it('keeps the distance of days', () => {
    const day = dayPosition('2020-03-01') - dayPosition('2020-02-29');
    expect(dayPosition('2018-01-02')).toBeCloseTo(day, 10);
  });
});

describe('steps', () => {
  it('follow each other in the lanes of their stances', () => {
    const steps = stepsOf(
      positionIntervals([
        articleObservation({ stance: 'open', date: '2019-01-10' }),
        recordObservation({ stance: 'ban', date: '2020-07-14' }),
      ]),
    );
    expect(steps.map((s) => [s.key, s.lane, s.tone, s.texture])).toEqual([
      ['2019-01-10', 1, 'open', 'declared'],
      ['2020-07-14', 4, 'ban', 'solid'],
    ]);
    expect(steps[0]?.to).toBe(dayPosition('2020-07-13'));
    expect(steps[1]?.to).toBe(1);
    expect(steps[0]?.label).toBe('Open, declared, from 10 January 2019 to 13 July 2020');
  });

  it('are missing while no stance on networks is known', () => {
    const trade = recordObservation({ scope: 'trade', date: '2019-05-15' });
    expect(stepsOf(positionIntervals([trade]))).toEqual([]);
  });
});

describe('marks', () => {
  it('span what an inexact date may mean', () => {
    const [month, year, day] = stepMarks([
      recordObservation({ date: '2020-02' }),
      recordObservation({ date: '2019' }),
      recordObservation({ date: '2020-07-14' }),
    ]);
    expect([month?.from, month?.to]).toEqual([
      dayPosition('2020-02-01'),
      dayPosition('2020-02-29'),
    ]);
    expect([year?.from, year?.to]).toEqual([dayPosition('2019-01-01'), dayPosition('2019-12-31')]);
    expect(day?.from).toBe(day?.to);
  });

  it('tell articles, the record and proposals apart', () => {
    const shapes = stepMarks([
      articleObservation(),
      recordObservation(),
      articleObservation({ basis: 'proposed' }),
    ]).map((m) => m.shape);
    expect(shapes).toEqual(['diamond', 'disc', 'triangle']);
  });
});

describe('what rests on a proposal', () => {
  const checked = recordObservation({ stance: 'ban', date: '2020-07-14' });
  const proposal = articleObservation({ stance: 'open', basis: 'proposed', date: '2019-01-10' });

  it('says so, as a bar and in words', () => {
    const bars = barsOf(positionIntervals([proposal, checked]));
    expect(bars.map((b) => [b.proposed, b.label])).toEqual([
      [true, 'Open, declared, proposed by a rule, from 10 January 2019 to 13 July 2020'],
      [false, 'Ban, in force, from 14 July 2020'],
    ]);
  });
});
