import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import type { Evidence, Filters } from '../../src/domain/filters.ts';
import { compareArticles, neighboursOf, selectArticles } from '../../src/domain/articles.ts';
import type { ArticleSummary } from '../../src/schema/atlas.ts';
import { articleObservation, recordObservation } from '../support/builders.ts';

function article(slug: string, date: string | null, more: Partial<ArticleSummary> = {}) {
  return {
    slug,
    title: slug,
    titleIsOurs: false,
    url: null,
    gist: '',
    publisher: 'Courier',
    language: 'en',
    date:
      date === null
        ? null
        : { value: date, precision: 'day' as const, basis: 'text' as const, why: '' },
    reviewed: true,
    countries: [],
    ...more,
  } satisfies ArticleSummary;
}

function coded(slug: string, overrides: Parameters<typeof articleObservation>[0]): Evidence {
  const observation = articleObservation({ article: slug, ...overrides });
  return { observation, publishers: ['Courier'], language: 'en' };
}

const quoteAt = (start: number) => ({ exact: 'x', prefix: '', suffix: '', start, end: start + 1 });

const ARTICLES = [
  article('coded', '2019-06'),
  article('plain', '2020-03-05', { reviewed: false }),
  article('undated', null, { reviewed: false, publisher: null, language: 'nl' }),
];
const EVIDENCE: Evidence[] = [
  coded('coded', { id: 'coded/b', country: 'DE', quotes: [quoteAt(9)] }),
  coded('coded', { id: 'coded/a', country: 'HU', stance: 'ban', quotes: [quoteAt(2)] }),
  { observation: recordObservation(), publishers: ['Gazette'], language: null },
];

const slugs = (filters: Partial<Filters>) =>
  selectArticles(ARTICLES, EVIDENCE, { ...NO_FILTERS, ...filters }).map((i) => i.article.slug);

describe('selectArticles', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['no filter', {}, ['plain', 'coded', 'undated']],
    ['the articles’ layer', { layer: 'articles' }, ['plain', 'coded', 'undated']],
    ['the record alone', { layer: 'record' }, []],
    ['a country', { country: ['HU'] }, ['coded']],
    ['a stance', { stance: ['ban'] }, ['coded']],
    ['a scope', { scope: ['trade'] }, []],
    ['a country of one passage and a stance of another', { country: ['DE'], stance: ['ban'] }, []],
    ['a period around an uncoded text', { period: { from: '2020', to: '2020' } }, ['plain']],
    [
      'a publisher, which an unknown one never matches',
      { publisher: ['Courier'] },
      ['plain', 'coded'],
    ],
    ['a language', { language: ['nl'] }, ['undated']],
  ])('%s', (_case, filters, expected) => expect(slugs(filters)).toEqual(expected));

  it('gives the selected passages in the order of the text, and how many there are', () => {
    const [, all] = selectArticles(ARTICLES, EVIDENCE, NO_FILTERS);
    expect(all?.observations.map((o) => o.id)).toEqual(['coded/a', 'coded/b']);
    const [one] = selectArticles(ARTICLES, EVIDENCE, { ...NO_FILTERS, country: ['DE'] });
    expect(one).toMatchObject({ total: 2, observations: [{ id: 'coded/b' }] });
  });

  it('leaves out a coded article whose passages lie outside the period, whatever its own date', () => {
    expect(slugs({ period: { from: '2019-01', to: '2019-05' } })).toEqual([]);
  });
});

describe('the order of articles', () => {
  it('is newest first, the more exact first, undated last', () => {
    const list = [
      article('none', null),
      article('month', '2019-06'),
      article('last-day', '2019-06-30'),
      article('year', '2020'),
    ];
    expect(list.sort(compareArticles).map((a) => a.slug)).toEqual([
      'year',
      'last-day',
      'month',
      'none',
    ]);
  });

  it('gives the neighbours of each article', () => {
    expect(neighboursOf(ARTICLES, 'coded')).toMatchObject({
      earlier: { slug: 'undated' },
      later: { slug: 'plain' },
    });
    expect(neighboursOf(ARTICLES, 'plain').later).toBeNull();
    expect(neighboursOf(ARTICLES, 'absent')).toEqual({ earlier: null, later: null });
  });
});
