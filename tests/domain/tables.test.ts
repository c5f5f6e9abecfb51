import { csvParse } from 'd3-dsv';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evidenceTable } from '../../src/domain/tables/evidenceTable.ts';
import { intervalsTable } from '../../src/domain/tables/intervalsTable.ts';
import { positionsTable } from '../../src/domain/tables/positionsTable.ts';
import { stancesTable } from '../../src/domain/tables/stancesTable.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { countryRows } from '../../src/domain/countryRows.ts';
import { addDays } from '../../src/domain/dates.ts';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import { groupByCountry, standingsAsOf } from '../../src/domain/mapView.ts';
import { stanceRows } from '../../src/domain/timeline.ts';
import {
  guardFormula,
  parseRow,
  toCodebook,
  toCsv,
  toJson,
  unguardFormula,
} from '../../src/domain/tables/dataFile.ts';
import type { About } from '../../src/domain/tables/dataFile.ts';
import { anyDay, anyEvidence, articleObservation, recordObservation } from '../support/builders.ts';

const ABOUT: About = {
  dataset: 'An atlas',
  version: '0123456789ab',
  link: 'https://atlas.example/?at=2020',
  asOf: '2020-12-31',
  filters: ['Stance: Ban'],
  retrieved: '2025-01-02',
  licence: 'MIT',
};

const NAMES = {
  country: (code: string) => `Land ${code}`,
  article: (slug: string) => `Title of ${slug}`,
  link: ({ id }: { id: string }) => `https://atlas.example/#${id}`,
};
const PLACES = { name: NAMES.country, region: () => 'Somewhere' };

const restrict = recordObservation({ date: '2019-06', until: '2020-05-31' });
const said = articleObservation({ date: '2018-03-04', stance: 'open' });

const readBack = (table: Table) => {
  const rows = csvParse(toCsv(table));
  return { head: rows.columns, rows: rows.map((row) => parseRow(table.columns, row)) };
};

describe('tables', () => {
  it('gives the positions that are lit, with their proof and its age', () => {
    const evidence = [
      { observation: restrict, publishers: ['Gazette'], language: null },
      { observation: said, publishers: [], language: 'en' },
    ];
    const rowAt = (day: string) =>
      positionsTable(
        countryRows(
          standingsAsOf(evidence, NO_FILTERS, day),
          groupByCountry(evidence),
          day,
          PLACES,
        ),
        day,
      ).rows;
    expect(rowAt('2018-03-03')).toEqual([]);
    expect(rowAt('2020-01-31')).toEqual([
      {
        country: 'DE',
        country_name: 'Land DE',
        region: 'Somewhere',
        as_of: '2020-01-31',
        status: 'in-force',
        stance: 'restrict',
        level: 4,
        power_only: false,
        stale: false,
        proof: 'DE-2019',
        proof_basis: 'record',
        since: '2019-06-30',
        proof_date: '2019-06',
        proof_age_months: 7,
        proof_text: 'The regulator decided.',
        signal_stance: null,
        signal_date: null,
        evidence: 2,
      },
    ]);
    expect(rowAt('2020-06-01')[0]).toMatchObject({ status: 'declared', level: 2, stale: true });
  });

  it('gives intervals from first evidence on, the last one open', () => {
    const { rows } = intervalsTable(new Map([['DE', [restrict, said]]]), NAMES.country);
    expect(rows.map((r) => [r['from'], r['to'], r['status'], r['stance'], r['stale']])).toEqual([
      ['2018-03-04', '2019-06-29', 'declared', 'open', false],
      ['2019-06-30', '2020-05-31', 'in-force', 'restrict', false],
      ['2020-06-01', null, 'declared', 'open', true],
    ]);
  });

  it('says of a position that it rests on a proposal', () => {
    const proposal = articleObservation({ basis: 'proposed' });
    const { rows } = intervalsTable(new Map([['DE', [proposal]]]), NAMES.country);
    expect(rows[0]).toMatchObject({ proof: proposal.id, proof_basis: 'proposed' });
  });

  test('intervals leave no gap, and each day has the position of the rule', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, (evidence, day) => {
        const byCountry = groupByCountry(evidence);
        const { rows } = intervalsTable(byCountry, NAMES.country);
        for (const [country, own] of byCountry) {
          const mine = rows.filter((r) => r['country'] === country);
          for (const [index, row] of mine.entries()) {
            const next = mine[index + 1];
            expect(next?.['from'] ?? null).toBe(
              typeof row['to'] === 'string' ? addDays(row['to'], 1) : null,
            );
          }
          const hit = mine.find(
            (r) => String(r['from']) <= day && (r['to'] === null || String(r['to']) >= day),
          );
          const headline = headlineAsOf(own, day);
          expect(hit?.['status'] ?? 'none').toBe(headline.status);
          expect(hit?.['stance'] ?? null).toBe('stance' in headline ? headline.stance : null);
        }
      }),
    );
  });

  it('keeps the order of the list, joins quotes and names what an article lacks', () => {
    const quotes = [
      { exact: 'first', prefix: '', suffix: '', start: 0, end: 5 },
      { exact: 'second', prefix: '', suffix: '', start: 9, end: 15 },
    ] as const;
    const { rows } = evidenceTable(
      [
        {
          observation: articleObservation({ quotes: [...quotes] }),
          publishers: ['Courier'],
          language: 'nl',
        },
        { observation: restrict, publishers: ['Gazette', 'Echo'], language: null },
      ],
      NAMES,
    );
    expect(rows).toMatchObject([
      { text: 'first | second', article: 'Title of a-text', language: 'nl', date_precision: 'day' },
      {
        text: 'The regulator decided.',
        article: null,
        publishers: 'Gazette | Echo',
        date_precision: 'month',
      },
    ]);
  });

  it('has a cell for every column, and no other, in every table', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, (evidence, day) => {
        const byCountry = groupByCountry(evidence);
        const standings = standingsAsOf(evidence, NO_FILTERS, day);
        const tables = [
          positionsTable(countryRows(standings, byCountry, day, PLACES), day),
          intervalsTable(byCountry, NAMES.country),
          evidenceTable(evidence, NAMES),
          stancesTable(stanceRows(evidence, NO_FILTERS).slice(0, 12)),
        ];
        for (const table of tables) {
          const names = table.columns.map((c) => c.name);
          for (const row of table.rows) expect(Object.keys(row)).toEqual(names);
          for (const { name, values } of table.columns) {
            if (values === undefined) continue;
            for (const row of table.rows) expect([null, ...values]).toContain(row[name]);
          }
          // What a CSV library reads back is what the JSON has.
          const { head, rows } = readBack(table);
          expect(head).toEqual(names);
          expect(rows).toEqual(JSON.parse(toJson(table, ABOUT)).rows);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const tableOf = (text: string): Table => ({
  name: 't',
  title: 'T',
  description: 'D',
  columns: [
    { name: 'text', type: 'string', description: 'A text.' },
    { name: 'n', type: 'integer', description: 'A number.' },
    { name: 'stance', type: 'string', description: 'A word.', values: ['ban'] },
  ],
  rows: [{ text, n: -2, stance: 'ban' }],
});

describe('data files', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('guards %j as %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
    expect(unguardFormula(guarded)).toBe(text);
  });

  test('no cell of text begins with a sign of a formula, and every text comes back', () => {
    const anyText = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.stringMatching(/^['=+\-@\t",\r\n]{1,6}[a-z]?$/),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const table = tableOf(text);
        const [raw] = csvParse(toCsv(table));
        expect(raw?.['text']).not.toMatch(/^[=+\-@\t\r]/);
        expect(readBack(table).rows).toEqual(table.rows);
      }),
    );
  });

  it('leaves numbers as they are and begins with the head, without comments', () => {
    expect(toCsv(tableOf('a, "b"'))).toBe('text,n,stance\n"a, ""b""",-2,ban\n');
  });

  it('says in the JSON what it is, what columns mean and how many rows there are', () => {
    const file = JSON.parse(toJson(tableOf('x'), ABOUT));
    expect(file).toMatchObject({ about: ABOUT, count: 1 });
    expect(file.columns).toContainEqual({
      name: 'stance',
      type: 'string',
      description: 'A word.',
      values: ['ban'],
    });
  });

  it('describes the CSV as a Frictionless package with version, licence and vocabularies', () => {
    const file = JSON.parse(toCodebook(tableOf('x'), ABOUT, 't.csv'));
    expect(file).toMatchObject({
      version: ABOUT.version,
      licenses: [{ title: 'MIT' }],
      about: ABOUT,
      resources: [{ path: 't.csv', encoding: 'utf-8' }],
    });
    expect(file.resources[0].schema.fields).toEqual([
      { name: 'text', type: 'string', description: 'A text.' },
      { name: 'n', type: 'integer', description: 'A number.' },
      { name: 'stance', type: 'string', description: 'A word.', constraints: { enum: ['ban'] } },
    ]);
  });
});
