import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citeArticle,
  citeDataset,
  citeEntry,
  citePassage,
  citePosition,
  locatorOf,
} from '../../src/domain/citation.ts';
import { headlineAsOf, NO_DATA } from '../../src/domain/headline.ts';
import type { ArticleDate, ArticleSummary } from '../../src/schema/atlas.ts';
import { anyPartialDate, articleObservation, recordObservation } from '../support/builders.ts';

const EDITION = { version: 'abc123', released: null };
const PAGE = 'https://atlas.example/articles/a-text';

const article = (change: Partial<ArticleSummary> = {}): ArticleSummary => ({
  slug: 'a-text',
  title: 'Germany sets rules',
  titleIsOurs: false,
  gist: '',
  publisher: 'The Daily',
  url: null,
  language: 'de',
  date: dated('2019-07'),
  reviewed: true,
  countries: ['DE'],
  ...change,
});

const dated = (value: string): ArticleDate => ({
  value,
  precision: 'month',
  basis: 'text',
  why: '',
});

const quote = (exact: string, start = 0) => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
});

describe('an article', () => {
  it('is cited with its publisher, its language and the page where it can be read', () => {
    expect(citeArticle(article(), EDITION, PAGE)).toEqual({
      id: 'a_text',
      'citation-key': 'a_text',
      type: 'article-newspaper',
      title: 'Germany sets rules',
      'container-title': 'The Daily',
      issued: { 'date-parts': [[2019, 7]] },
      language: 'de',
      note: `Text and coded passages: Huawei & 5G Atlas, version abc123, ${PAGE}`,
      URL: PAGE,
    });
  });

  it.each([
    ['2019', [2019]],
    ['2019-07', [2019, 7]],
    ['2019-07-04', [2019, 7, 4]],
  ])('dated %s gains nothing', (date, parts) => {
    const { issued } = citeArticle(article({ date: dated(date) }), EDITION, PAGE);
    expect(issued).toEqual({ 'date-parts': [parts] });
  });

  it('gains nothing on any date', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const { issued } = citeArticle(article({ date: dated(date) }), EDITION, PAGE);
        const [parts = []] = issued?.['date-parts'] ?? [];
        expect(parts.map((part) => String(part).padStart(2, '0')).join('-')).toBe(date);
      }),
    );
  });

  it('has no field for what is not known', () => {
    const unknown = article({ date: null, publisher: null, language: 'und' });
    const item = citeArticle(unknown, EDITION, PAGE);
    expect(item.type).toBe('webpage');
    for (const field of ['issued', 'container-title', 'language', 'accessed', 'author']) {
      expect(item).not.toHaveProperty(field);
    }
  });

  it('has a title of ours in square brackets', () => {
    const { title } = citeArticle(article({ titleIsOurs: true }), EDITION, PAGE);
    expect(title).toBe('[Germany sets rules]');
  });

  it('is at its publisher’s address where that is known', () => {
    const url = 'https://daily.example/1';
    expect(citeArticle(article({ url }), EDITION, PAGE).URL).toBe(url);
  });
});

describe('a passage', () => {
  const observation = articleObservation({
    stance: 'restrict',
    date: '2019-07-04',
    quotes: [quote('first\n words'), quote('second', 40)],
  });
  const passage = { article: article(), observation, place: '2, 4', country: 'Germany' };

  it('is cited with its words, their place and what they are coded as', () => {
    const item = citePassage(passage, EDITION, `${PAGE}/evidence/de-1`);
    expect(item).toMatchObject({
      id: 'a_text_de_1',
      title: 'Germany sets rules',
      note: 'Paras. 2, 4: “first words […] second”. Coded as Germany, Restrict, 4 July 2019: Huawei & 5G Atlas, version abc123',
      URL: `${PAGE}/evidence/de-1`,
    });
  });

  it('says so where a rule proposes it, and where its text was published', () => {
    const { note } = citePassage(
      {
        ...passage,
        place: null,
        article: article({ url: 'https://daily.example/1' }),
        observation: { ...observation, basis: 'proposed' },
      },
      EDITION,
      PAGE,
    );
    expect(note).toMatch(/^“first.*Proposed by a rule as Germany.*https:\/\/daily\.example\/1$/);
  });
});

describe('the place of a passage', () => {
  const body = {
    titleSpan: { start: 0, end: 10 },
    paragraphs: [0, 12, 30, 50, 70].map((start) => ({ start, end: start + 10 })),
  };
  it.each([
    ['one paragraph', [12], '1'],
    ['twice the same', [31, 35], '2'],
    ['neighbours', [50, 30], '2–3'],
    ['apart', [12, 50, 70], '1, 3–4'],
    ['the title', [2, 12], null],
  ])('%s', (_, starts, place) => {
    expect(
      locatorOf(
        body,
        starts.map((start) => ({ start, end: start + 1 })),
      ),
    ).toBe(place);
  });

  it('counts the first paragraph of a text without a title', () => {
    expect(locatorOf({ ...body, titleSpan: null }, [{ start: 3, end: 4 }])).toBe('1');
  });
});

describe('what is the atlas’s own', () => {
  const entry = recordObservation({ date: '2019-06' });

  it('an entry of the record names the sources that it rests on', () => {
    expect(citeEntry(entry, 'Germany', EDITION, PAGE)).toMatchObject({
      type: 'webpage',
      title: 'Germany: Restrict (networks), June 2019',
      'container-title': 'Huawei & 5G Atlas',
      note: 'The regulator decided. Sources: Gazette. Huawei & 5G Atlas, version abc123',
    });
  });

  it('a position has its date in the title, and is not said to have been published on it', () => {
    const headline = headlineAsOf([entry], '2020-07-14');
    const position = { code: 'DE', country: 'Germany', headline, asOf: '2020-07-14' };
    const item = citePosition(position, EDITION, PAGE);
    expect(item).toMatchObject({
      id: 'huawei_5g_atlas_DE_2020_07_14',
      title: 'Germany on Huawei in its networks: Restrict, in force, as of 14 July 2020',
      note: 'Proof, June 2019: The regulator decided. Huawei & 5G Atlas, version abc123',
      version: 'abc123',
    });
    expect(item).not.toHaveProperty('issued');
  });

  it('no data can be cited too', () => {
    const position = { code: 'XX', country: 'Nowhere', headline: NO_DATA, asOf: '2020-07-14' };
    expect(citePosition(position, EDITION, PAGE).title).toMatch(/No data, as of 14 July 2020$/);
  });

  it('the dataset has its version, and a date where it was published on one', () => {
    const item = citeDataset({ version: 'abc123', released: '2026-11' }, 'https://atlas.example/');
    expect(item).toMatchObject({
      type: 'dataset',
      version: 'abc123',
      issued: { 'date-parts': [[2026, 11]] },
      URL: 'https://atlas.example/',
    });
  });
});
