import { describe, expect, it } from 'vitest';
import { observationHref } from '../../src/state/observationHref.ts';
import { articleObservation, recordObservation } from '../support/builders.ts';

describe('the address of an observation', () => {
  const reviewed = articleObservation({ article: 'a-text', evidence: 'de-1' });

  it.each([
    ['a passage', reviewed, '/articles/a-text/evidence/de-1'],
    [
      'a proposal, which the article shows only when asked to',
      { ...reviewed, basis: 'proposed' as const },
      '/articles/a-text/evidence/de-1?proposed=yes',
    ],
    [
      'an entry of the record, with what a link to its country keeps',
      recordObservation({ id: 'DE/2019' }),
      '/countries/DE?at=2020#DE--2019',
    ],
  ])('of %s', (_what, observation, href) => {
    expect(observationHref(observation, '?at=2020')).toBe(href);
  });
});
