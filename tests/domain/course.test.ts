import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { courseOf } from '../../src/domain/course.ts';
import { addDays } from '../../src/domain/dates.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import { anyDay, anyObservationsOf, recordObservation } from '../support/builders.ts';

it('is the headline of every day', () => {
  fc.assert(
    fc.property(anyObservationsOf('DE'), anyDay, (observations, day) => {
      const course = courseOf(observations);
      const days = [day, ...course.days, ...course.days.map((d) => addDays(d, -1))];
      for (const asOf of days) expect(course.on(asOf)).toEqual(headlineAsOf(observations, asOf));
    }),
  );
});

it('is the same object while nothing changes', () => {
  const { on } = courseOf([
    recordObservation({ id: 'DE-2019', date: '2019-03' }),
    recordObservation({ id: 'DE-2020', stance: 'ban', date: '2020-07-14' }),
  ]);
  expect(on('2019-03-31')).toBe(on('2020-07-13'));
  expect(on('2020-07-14')).not.toBe(on('2020-07-13'));
});
