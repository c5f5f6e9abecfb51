import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { selectArticles } from '../../src/domain/articles.ts';
import { countOnce } from '../../src/domain/copies.ts';
import { countFacet, evidenceOf, NO_FILTERS, selectEvidence } from '../../src/domain/filters.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import { positionKey } from '../../src/domain/intervals.ts';
import { positionsWithout } from '../../src/domain/sources.ts';
import type { ArticleObservation } from '../../src/schema/atlas.ts';
import { atlasSchema } from '../../src/schema/atlas.ts';
import {
  anyDay,
  anyObservationsOf,
  articleObservation,
  articleSummary,
} from '../support/builders.ts';

const said = (article: string, evidence: string, more: Partial<ArticleObservation> = {}) =>
  articleObservation({ id: `${article}/${evidence}`, article, evidence, ...more });
const proposed = { basis: 'proposed' } as const;

/** Each piece as "lead + its copies"; `a` is the first text, `b` and `c` are its copies. */
const pieces = (...observations: ArticleObservation[]) =>
  countOnce(observations, (slug) => (slug === 'other' ? slug : 'a')).map(
    ({ observation, copies }) => [observation.id, ...copies.map((c) => c.id)].join(' + '),
  );

describe('countOnce', () => {
  it.each<[string, ArticleObservation[], string[]]>([
    ['the same in two copies', [said('a', '1'), said('b', '1')], ['a/1 + b/1']],
    [
      'the same in three, the first text leading',
      [said('c', '1'), said('b', '1'), said('a', '1')],
      ['a/1 + b/1 + c/1'],
    ],
    ['another stance', [said('a', '1'), said('b', '1', { stance: 'ban' })], ['a/1', 'b/1']],
    ['another date', [said('a', '1'), said('b', '1', { date: '2019' })], ['a/1', 'b/1']],
    ['another force', [said('a', '1'), said('b', '1', { binding: true })], ['a/1', 'b/1']],
    [
      'the same in a text that is no copy',
      [said('a', '1'), said('other', '1')],
      ['a/1', 'other/1'],
    ],
    ['twice in one text', [said('a', '1'), said('a', '2')], ['a/1', 'a/2']],
    [
      'twice in each of two copies',
      [said('a', '1'), said('a', '2'), said('b', '1'), said('b', '2')],
      ['a/1 + b/1', 'a/2 + b/2'],
    ],
    [
      'a proposal in the first text, checked in its copy',
      [said('a', '1', proposed), said('b', '1')],
      ['b/1 + a/1'],
    ],
    [
      'what is checked never under a proposal',
      [said('a', '1'), said('a', '2', proposed), said('b', '1'), said('b', '2')],
      ['a/1 + b/1 + b/2', 'a/2'],
    ],
  ])('%s', (_, observations, expected) => {
    expect(pieces(...observations)).toEqual(expected);
  });

  it('loses nothing and moves no position', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE'), anyDay, (observations, day) => {
        const told = countOnce(observations, (slug) =>
          slug === 'third-text' ? slug : 'first-text',
        );
        const all = told.flatMap(({ observation, copies }) => [observation, ...copies]);
        expect(new Set(all)).toEqual(new Set(observations));
        expect(all).toHaveLength(observations.length);
        const counted = told.map((t) => t.observation);
        expect(positionKey(headlineAsOf(counted, day))).toBe(
          positionKey(headlineAsOf(observations, day)),
        );
      }),
    );
  });
});

const golden: unknown = JSON.parse(
  readFileSync('tests/fixtures/wire-copies/expected/atlas.json', 'utf8'),
);
const atlas = atlasSchema.parse({ ...(golden as object), countries: [] });
const evidence = evidenceOf(atlas);

const without = (...names: string[]) =>
  positionsWithout(evidence, (name) => names.includes(name), '2020-12-31').length;

const listed = (publisher: string[]) =>
  selectArticles(atlas.articles, evidence, { ...NO_FILTERS, publisher }).map(
    ({ article, copies }) => [article.slug, ...copies.map((c) => c.article.slug)],
  );

describe('a corpus with two wire copies', () => {
  it('has as many pieces of evidence as its texts say things', () => {
    expect(evidence).toHaveLength(2);
    const [open] = evidence.filter((e) => e.observation.stance === 'open');
    expect(open?.observation.id).toBe('norway-tender-stays-open/no-1');
    expect(open?.publishers).toEqual(['Fjord Echo', 'Harbour Courier']);
    expect(open?.copies?.map((c) => c.id)).toEqual([
      'norway-open-tender/no-1',
      'norway-tender-and-ministries/no-1',
    ]);
  });

  it('counts in every facet what a click shows', () => {
    expect(countFacet(evidence, NO_FILTERS, 'stance')).toEqual(
      new Map([
        ['open', 1],
        ['review', 1],
      ]),
    );
    for (const [name, count] of countFacet(evidence, NO_FILTERS, 'publisher')) {
      expect(selectEvidence(evidence, { ...NO_FILTERS, publisher: [name] })).toHaveLength(count);
    }
  });

  it('lists copies under their first text, or under the first that a filter leaves', () => {
    expect(listed([])).toEqual([
      ['norway-tender-stays-open', 'norway-tender-and-ministries', 'norway-open-tender'],
    ]);
    expect(listed(['Harbour Courier'])).toEqual([
      ['norway-open-tender', 'norway-tender-and-ministries'],
    ]);
  });

  it('keeps a position as long as one of those that printed it is left', () => {
    expect(without('Fjord Echo')).toBe(0);
    expect(without('Fjord Echo', 'Harbour Courier')).toBe(1);
  });
});

describe('evidenceOf', () => {
  it('names no publisher of what is only proposed', () => {
    const articles = [
      articleSummary({ slug: 'a', publisher: 'Echo' }),
      articleSummary({ slug: 'b', publisher: 'Courier', copyOf: 'a' }),
    ];
    const [piece] = evidenceOf({
      articles,
      observations: [said('a', '1'), said('b', '1', proposed)],
    });
    expect(piece?.publishers).toEqual(['Echo']);
    expect(piece?.copies).toHaveLength(1);
  });
});
