import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/domain/filters.ts';
import { relatedArticles } from '../../src/domain/relatedArticles.ts';
import type { ArticleSummary } from '../../src/schema/atlas.ts';
import { articleObservation } from '../support/builders.ts';

const summary = (slug: string, date: string | null): ArticleSummary => ({
  slug,
  title: slug,
  titleIsOurs: false,
  gist: '',
  publisher: null,
  url: null,
  language: 'en',
  date: date === null ? null : { value: date, precision: 'day', basis: 'stamp', why: '' },
  reviewed: true,
  countries: [],
});
const coded = (article: string, country: string, basis: 'reviewed' | 'proposed' = 'reviewed') =>
  articleObservation({ id: `${article}/${country}`, article, country, basis });

const ARTICLES = [
  summary('own', '2020-06-15'),
  summary('far', '2018-01-01'),
  summary('near', '2020-09-20'),
  summary('earlier', '2020-04-01'),
  summary('undated', null),
  summary('other-country', '2020-06-16'),
  summary('proposed-only', '2020-06-16'),
];
const EVIDENCE = evidenceOf({
  articles: ARTICLES,
  observations: [
    coded('own', 'DE'),
    coded('own', 'FR'),
    coded('far', 'DE'),
    coded('near', 'FR'),
    coded('near', 'DE'),
    coded('near', 'US'),
    coded('earlier', 'DE'),
    coded('undated', 'DE'),
    coded('other-country', 'US'),
    coded('proposed-only', 'DE', 'proposed'),
  ],
});
const related = (slug: string, articles = ARTICLES) =>
  relatedArticles(articles, EVIDENCE, slug).map((r) => [
    r.article.slug,
    r.countries.join(' '),
    r.months,
  ]);

describe('related articles', () => {
  it('are of the same country, the nearest in time first, three at most', () => {
    expect(related('own')).toEqual([
      ['earlier', 'DE', -2],
      ['near', 'DE FR', 3],
      ['far', 'DE', -29],
    ]);
  });

  it('have those without a date last', () => {
    const few = ARTICLES.filter(({ slug }) => ['own', 'far', 'undated'].includes(slug));
    expect(related('own', few)).toEqual([
      ['far', 'DE', -29],
      ['undated', 'DE', null],
    ]);
    expect(related('undated', few).map(([slug]) => slug)).toEqual(['far', 'own']);
  });

  it('are none for an article from which nothing is coded, and for none', () => {
    expect(related('proposed-only')).toEqual([]);
    expect(related('absent')).toEqual([]);
  });
});
