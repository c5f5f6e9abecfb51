import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { findDates } from '../../src/pipeline/describe/dates.ts';
import { describe as describePage } from '../../src/pipeline/describe/describe.ts';
import type { Described } from '../../src/pipeline/describe/describe.ts';
import { dateCandidateSchema } from '../../src/schema/atlas.ts';

const PUBLISHERS = [
  { name: 'Sputnik', aliases: ['Sputnik International'] },
  { name: 'Bloomberg', aliases: ['Bloomberg L.P.'] },
  { name: 'The Daily Example', aliases: ['Daily Example'] },
  { name: 'Example', aliases: [] },
];
const BODY =
  'The council of the old town will not allow a single new mast on its roofs, and it wants the ones that stand there to go before long.\n\n' +
  'Nobody in the room could say how much the change would cost the town in the end, and nobody asked.';

function read(raw: string): Described {
  return describePage(raw, clean(raw), PUBLISHERS);
}

const seedFolder = new URL('../../seeds/', import.meta.url);
function readSeed(prefix: string): string {
  const name = readdirSync(seedFolder).find(
    (file) => file.startsWith(prefix) && file.endsWith('.txt'),
  );
  return readFileSync(new URL(name ?? '', seedFolder), 'utf8');
}

function kindsOf(prefix: string): (string | null)[][] {
  return read(readSeed(prefix)).dateCandidates.map(({ kind, value }) => [kind, value]);
}

describe('describe, on the seeds', () => {
  test.each([
    ['000', 'en', null, null, '2019-06-20'],
    ['001', 'en', 'Sputnik', expect.stringMatching(/^Huawei CEO Offers Germany/u), undefined],
    ['002', 'en', 'Sputnik', null, undefined],
    ['003', 'nl', null, null, '2019-01'],
    ['004', 'en', 'Bloomberg', null, undefined],
  ])('%s', (prefix, language, publisher, title, date) => {
    const found = read(readSeed(prefix));
    expect(found.language).toBe(language);
    expect(found.publisher).toBe(publisher);
    expect(found.title?.text ?? null).toEqual(title);
    expect(found.date?.value).toBe(date);
  });

  test('lists the clock, the year of rights and relative times without taking them', () => {
    expect(kindsOf('002')).toContainEqual(['page-clock', '2020-01-19']);
    expect(kindsOf('004')).toContainEqual(['copyright', '2024']);
    expect(kindsOf('003')).toContainEqual(['relative', null]);
  });
});

describe('language', () => {
  test('is not guessed from a few words', () => {
    expect(read('Masten').language).toBeNull();
    expect(read('').language).toBeNull();
  });

  test.each([
    ['de', 'Die Stadt will keinen neuen Mast auf ihren Dächern, sagte der Bürgermeister am Abend.'],
    ['fr', 'La ville ne veut plus de nouveaux mâts sur ses toits, a déclaré le maire hier soir.'],
    ['cs', 'Město už nechce na svých střechách žádné nové stožáry, řekl večer starosta města.'],
  ])('%s', (language, text) => expect(read(text).language).toBe(language));

  test('is that of the text, not of a quotation that it begins with', () => {
    const quotation =
      '“We have looked at every mast in this town with great care, and we have found nothing at all that would speak against them, whatever others may say about the matter.”';
    const text =
      'Mit diesen Worten stellte sich die Sprecherin am Abend vor den Stadtrat. Dort wollte kaum jemand mehr über Masten reden, denn die Dächer gehören der Stadt und sollen leer bleiben. Der Bürgermeister sagte, er werde die Verträge kündigen. Die Anbieter gaben sich überrascht und wollen den Rat bis zum Herbst umstimmen, notfalls vor Gericht. Bis dahin bleiben die Masten, wo sie sind.';
    expect(read(`${quotation} ${text}`).language).toBe('de');
  });
});

describe('title', () => {
  test('is the first paragraph where it is a headline, with its place', () => {
    const { title } = read(`Town wants no more masts\n\n${BODY}`);
    expect(title).toEqual({ text: 'Town wants no more masts', span: { start: 0, end: 24 } });
  });

  test('is none where the page begins with a sentence or holds nothing else', () => {
    expect(read(BODY).title).toBeNull();
    expect(read('Town wants no more masts').title).toBeNull();
  });

  test('may be a question', () => {
    expect(read(`Will the town ban its masts?\n\n${BODY}`).title?.text).toMatch(/masts\?$/u);
  });
});

describe('publisher', () => {
  test.each([
    [
      'a line of rights',
      `${BODY}\n\n© 2017 Daily Example. All rights reserved.`,
      'The Daily Example',
    ],
    ['a masthead', `The Daily Example\n\nTown wants no more masts\n\n${BODY}`, 'The Daily Example'],
    [
      'the headline’s end',
      `Town wants no more masts | Daily Example\n\n${BODY}`,
      'The Daily Example',
    ],
    ['an appeal', `${BODY}\n\nFollow The Daily Example on Facebook`, 'The Daily Example'],
    ['no line at all', BODY, null],
    ['a name in the text', `${BODY} The Daily Example wrote so.`, null],
    ['two names', `${BODY}\n\n© 2017 The Daily Example\n\n© 2017 Bloomberg`, null],
    ['a picture credit', `${BODY}\n\nPhoto: The Daily Example`, null],
    ['part of a word', `${BODY}\n\n© 2017 Examples`, null],
  ])('from %s', (_name, raw, publisher) => expect(read(raw).publisher).toBe(publisher));
});

describe('dates as written', () => {
  test.each([
    ['20 June 2019', '2019-06-20'],
    ['June 20, 2019', '2019-06-20'],
    ['20th of June 2019', '2019-06-20'],
    ['20.06.2019', '2019-06-20'],
    ['20. 6. 2019', '2019-06-20'],
    ['2019-06-20', '2019-06-20'],
    ['2019/06/20', '2019-06-20'],
    ['20/06/2019', '2019-06-20'],
    ['06/20/2019', '2019-06-20'],
    ['07/06/2019', null],
    ['07/07/2019', '2019-07-07'],
    ['20 juin 2019', '2019-06-20'],
    ['1er juin 2019', '2019-06-01'],
    ['20 de junio de 2019', '2019-06-20'],
    ['20 de março de 2019', '2019-03-20'],
    ['20 giugno 2019', '2019-06-20'],
    ['20. Juni 2019', '2019-06-20'],
    ['3. März 2019', '2019-03-03'],
    ['20 juni 2019', '2019-06-20'],
    ['2019. június 20.', '2019-06-20'],
    ['20. června 2019', '2019-06-20'],
    ['20 czerwca 2019', '2019-06-20'],
    ['20. marts 2019', '2019-03-20'],
    ['20 maj 2019', '2019-05-20'],
    ['June 2019', '2019-06'],
    ['junio de 2019', '2019-06'],
    ['31 February 2019', null],
    ['31.02.2019', null],
    ['20 June', null],
    ['Jan. 24', null],
  ])('%s is %s', (text, value) => {
    expect(findDates(`x ${text} y`)).toMatchObject([
      { value, start: 2, end: expect.closeTo(2 + text.length, -0.5) },
    ]);
  });

  test.each([
    '5 out of 10',
    'may 5',
    '12 set pieces',
    'Mate 20',
    'in 2019',
    'version 1.2.3',
    '1.5.10',
  ])('%s is none', (text) => expect(findDates(text)).toEqual([]));

  test('a weekday before it is read', () => {
    expect(findDates('Thu, 30 May 2019')).toMatchObject([{ weekday: 4, monthDay: '05-30' }]);
  });
});

describe('the date of a page', () => {
  const HEAD = 'Town wants no more masts';
  test.each([
    ['a stamp before the page', ` date 2019-02 ${BODY}`, '2019-02', 'stamp'],
    [
      'a labelled line',
      `${HEAD}\n\nPublished May 03, 2016 | 06:26 PM\n\n${BODY}`,
      '2016-05-03',
      'stamp',
    ],
    ['a bare line', `${HEAD}\n\n2016/05/03 18:36:56\n\n${BODY}`, '2016-05-03', 'stamp'],
    ['two that agree', ` date 2016-05 ${HEAD}\n\nMay 3, 2016\n\n${BODY}`, '2016-05-03', 'stamp'],
    [
      'one collected later',
      ` date 2018-01-09 ${HEAD}\n\nPublished: 3 May 2016\n\n${BODY}`,
      '2016-05-03',
      'stamp',
    ],
    [
      'a dateline and a month',
      ` date 2016-05 SAMPLETOWN, 3 May (Reuters) - ${BODY}`,
      '2016-05-03',
      'text',
    ],
    ['a whole dateline', `SAMPLETOWN, 3 May 2016 (Reuters) - ${BODY}`, '2016-05-03', 'text'],
    ['an address', `${BODY}\n\nhttps://example.org/2016/05/03/masts`, '2016-05-03', 'text'],
    [
      'an address and a month',
      ` date 2016-05 ${BODY}\n\nhttps://example.org/20160503/masts`,
      '2016-05-03',
      'text',
    ],
    [
      'a clock that the text bears out',
      `Tue, 03 May 2016 18:42 GMT\n\n${HEAD}\n\nThe mayor spoke on Tuesday May 3rd. ${BODY}`,
      '2016-05-03',
      'text',
    ],
    [
      'the present of the text',
      ` date 2019-12 ${BODY}\n\nThat was dear once; now, in 2018, masts are cheap.`,
      '2018',
      'text',
    ],
    [
      'a row of recent days',
      `${BODY}\n\nOn Dec. 18, 2017 he signed it. On Dec. 20 and Dec. 23 they met, and he told the paper on January 4, 2018.`,
      '2018-01',
      'events',
    ],
  ])('from %s', (_name, raw, value, basis) => {
    const { date } = read(raw);
    expect([date?.value, date?.basis]).toEqual([value, basis]);
    expect(date?.precision).toBe({ 4: 'year', 7: 'month', 10: 'day' }[value.length]);
    expect(date?.why).toMatch(/^[A-Z].*\.$/u);
  });

  test.each([
    ['nothing', BODY],
    ['a clock', `17:21 GMT +319 January 2016\n\n${BODY}`],
    ['a clock without a zone above the headline', `Tuesday, May 3, 2016\n\n${HEAD}\n\n${BODY}`],
    ['a year of rights', `${BODY}\n\n© 2016 The Daily Example`],
    ['a caption', `${BODY}\n\nA mast in the rain, May 3, 2016, file photo`],
    [
      'dates of other stories',
      `${BODY}\n\nRelated articles\nMay 3, 2016\nMasts fall\nJune 9, 2017`,
    ],
    ['a date in the text', `${BODY}\n\nThe first mast was built on 3 May 2016.`],
    ['two lines that disagree', `${HEAD}\n\n3 May 2014\n\n9 June 2016\n\n${BODY}`],
    ['a date that may be two', `${HEAD}\n\n03/05/2016\n\n${BODY}`],
    ['a day that does not exist', `${HEAD}\n\nPublished 31 February 2016\n\n${BODY}`],
    [
      'a stamp before the results it reports',
      ` date 2016-04 Revenue came to 5 million in the first half of 2017, more than ever. ${BODY}`,
    ],
    [
      'an address later than the stamp',
      ` date 2016-04 ${BODY}\n\nhttps://example.org/2018/05/03/masts`,
    ],
  ])('is not made up from %s', (_name, raw) => expect(read(raw).date).toBeNull());

  test.each([
    ['alone', BODY, '2016-05-03', 'address'],
    ['finer than a stamp before the page', ` date 2016-05 ${BODY}`, '2016-05-03', 'address'],
    ['beside the page\u2019s own stamp', `Published 2 May 2016\n\n${BODY}`, '2016-05-02', 'stamp'],
    ['later than its collection', ` date 2016-04 ${BODY}`, '2016-04', 'stamp'],
  ])('the page\u2019s own address, %s', (_name, raw, value, basis) => {
    const url = 'https://example.org/2016/05/03/masts';
    const { date } = describePage(raw, clean(raw), [], url);
    expect([date?.value, date?.basis]).toEqual([value, basis]);
  });

  test.each([
    'https://example.org/masts-123456789',
    'https://example.org/2016/13/40/masts',
    'https://example.org/',
  ])('%s tells no date', (url) => {
    expect(describePage(BODY, clean(BODY), [], url).date).toBeNull();
  });

  test('an address replaces a stamp that the text contradicts, and the reason says so', () => {
    const raw = ` date 2016-04-28 Revenue came to 5 million in the first six months of 2017, more than ever. ${BODY}\n\nhttps://example.org/2017/8/masts`;
    const { date } = read(raw);
    expect(date?.value).toBe('2017-08');
    expect(date?.why).toContain('“2016-04-28” is set aside');
  });

  test('a future date in the text does not speak against a stamp', () => {
    const raw = ` date 2016-04-28 All masts must go by January 1, 2025, the mayor said. ${BODY}`;
    expect(read(raw).date?.value).toBe('2016-04-28');
  });

  test.each([
    ['en', 'The mayor spoke last month and on Friday.', ['last month', 'Friday']],
    ['nl', 'De burgemeester sprak vorige maand en in juli.', ['vorige maand', 'in juli']],
    ['de', 'Der Bürgermeister sprach gestern und im Mai.', ['gestern', 'im Mai']],
    ['fr', 'Le maire a parlé le mois dernier et en juillet.', ['mois dernier', 'en juillet']],
  ])('relative times are listed: %s', (_language, text, expected) => {
    const found = read(text).dateCandidates;
    expect(found.map((candidate) => candidate.text)).toEqual(expected);
    expect(found.every(({ kind, value }) => kind === 'relative' && value === null)).toBe(true);
  });

  const piece = fc.constantFrom(
    ' date 2019-02 ',
    '3 May 2016',
    'May 3',
    '\n\n',
    '© 2017 ',
    'http://a.b/2018/3/4/',
    ' ',
    'last month',
    'Tue, ',
    '18:42 GMT',
    'Published ',
    '31.02.2019',
    '\u00a0',
    BODY,
    '\ud800',
  );

  test('candidates lie where they say, in order, and fit the schema', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const raw = pieces.join('');
        let last = 0;
        for (const candidate of read(raw).dateCandidates) {
          expect(dateCandidateSchema.parse(candidate)).toEqual(candidate);
          expect(raw.slice(candidate.rawStart, candidate.rawEnd)).toBe(candidate.text);
          expect(candidate.rawStart).toBeGreaterThanOrEqual(last);
          last = candidate.rawEnd;
        }
      }),
    );
  });

  test.each([
    ['dates', '2020-01-01 '.repeat(40_000)],
    ['months', 'January '.repeat(60_000)],
    ['days', '3 May 2016, '.repeat(30_000)],
    ['addresses', 'http://a.b/'.repeat(40_000)],
    ['one sentence', 'mast '.repeat(100_000)],
  ])('stays quick on many %s', { timeout: 8000 }, (_name, raw) => {
    expect(read(raw).dateCandidates.length).toBeGreaterThanOrEqual(0);
  });
});
