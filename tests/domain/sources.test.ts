import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { Evidence } from '../../src/domain/filters.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import { positionLabel } from '../../src/domain/labels.ts';
import { groupByCountry } from '../../src/domain/mapView.ts';
import {
  positionsWithout,
  provenBy,
  restingOn,
  restingOnlyOn,
  sourcesOf,
} from '../../src/domain/sources.ts';
import { sourceSlug } from '../../src/domain/sourceSlug.ts';
import type { RecordObservation } from '../../src/schema/atlas.ts';
import {
  anyDay,
  anyEvidence,
  articleObservation,
  articleSummary,
  recordObservation,
} from '../support/builders.ts';

const DAY = '2020-12-31';
const SOURCES = ['Gazette', 'Courier', 'Echo'];

const entry = (publishers: string[], overrides: Partial<RecordObservation> = {}): Evidence => {
  const id = `DE-2019-${publishers.join('-')}`;
  return {
    observation: recordObservation({ id, publishers, ...overrides }),
    publishers,
    language: null,
  };
};
const is =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);

const shown = (evidence: readonly Evidence[], ...names: string[]) =>
  positionsWithout(evidence, is(...names), DAY).map(
    ({ country, before, after }) =>
      `${country}: ${positionLabel(before)} → ${positionLabel(after)}`,
  );

describe('sourceSlug', () => {
  it.each([
    ['Exit.al', 'exit-al'],
    ['Agência Estado', 'agencia-estado'],
    ['lagen.nu (RK 2022:1)', 'lagen-nu-rk-2022-1'],
    ['  The “Times” ', 'the-times'],
    ['新华社', ''],
  ])('%s → "%s"', (name, slug) => {
    expect(sourceSlug(name)).toBe(slug);
  });

  it('makes one part of an address of anything, and leaves what it has made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = sourceSlug(name);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(sourceSlug(slug)).toBe(slug);
      }),
    );
  });
});

describe('positionsWithout', () => {
  it.each<[string, Evidence[], string[], string[]]>([
    ['its only source', [entry(['Echo'])], ['Echo'], ['DE: Restrict, in force → No data']],
    ['one source of two', [entry(['Echo', 'Courier'])], ['Echo'], []],
    [
      'both of two',
      [entry(['Echo', 'Courier'])],
      ['Echo', 'Courier'],
      ['DE: Restrict, in force → No data'],
    ],
    ['a source of something else', [entry(['Echo'])], ['Courier'], []],
    [
      'the strictest, where a milder one is left',
      [entry(['Echo'], { stance: 'ban' }), entry(['Courier'])],
      ['Echo'],
      ['DE: Ban, in force → Restrict, in force'],
    ],
    [
      'the same position that another proves too',
      [entry(['Echo']), entry(['Courier'])],
      ['Echo'],
      [],
    ],
    [
      'the one on networks',
      [entry(['Echo']), entry(['Courier'], { scope: 'cable' })],
      ['Echo'],
      ['DE: Restrict, in force → Other dealings'],
    ],
    ['what comes later', [entry(['Echo'], { date: '2022-01-01' })], ['Echo'], []],
  ])('left out: %s', (_, evidence, names, expected) => {
    expect(shown(evidence, ...names)).toEqual(expected);
  });

  it('keeps what names no source', () => {
    const nameless = { observation: articleObservation(), publishers: [], language: 'en' };
    expect(positionsWithout([nameless], () => true, DAY)).toEqual([]);
  });

  it('is what the codebook’s rule says of the rest, for every country', () => {
    fc.assert(
      fc.property(anyEvidence, fc.subarray(SOURCES), anyDay, (evidence, names, day) => {
        const rest = evidence.filter(
          ({ publishers }) => publishers.length === 0 || publishers.some((p) => !names.includes(p)),
        );
        const found = new Map(
          positionsWithout(evidence, is(...names), day).map((d) => [d.country, d]),
        );
        const left = groupByCountry(rest);
        for (const [country, observations] of groupByCountry(evidence)) {
          const before = positionLabel(headlineAsOf(observations, day));
          const after = positionLabel(headlineAsOf(left.get(country) ?? [], day));
          expect(found.has(country)).toBe(before !== after);
        }
      }),
    );
  });

  it('changes nothing without sources, and leaves what is nameless with all', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, (evidence, day) => {
        expect(positionsWithout(evidence, () => false, day)).toEqual([]);
        const rest = evidence.filter((e) => e.publishers.length === 0);
        for (const { country, after } of positionsWithout(evidence, () => true, day)) {
          expect(after).toEqual(headlineAsOf(groupByCountry(rest).get(country) ?? [], day));
        }
      }),
    );
  });
});

describe('what rests on sources', () => {
  it('is split among them without loss', () => {
    fc.assert(
      fc.property(anyEvidence, fc.subarray(SOURCES), (evidence, names) => {
        const others = (name: string) => !names.includes(name);
        const only = restingOnlyOn(evidence, is(...names));
        const named = evidence.filter((e) => e.publishers.length > 0);
        expect(only.length + restingOn(evidence, others).length).toBe(named.length);
        expect(restingOn(evidence, is(...names))).toEqual(expect.arrayContaining(only));
      }),
    );
  });
});

describe('sourcesOf', () => {
  it('counts articles, their passages, entries and those that cite nobody else', () => {
    const passage = { observation: articleObservation(), publishers: ['Echo'], language: 'en' };
    const articles = [articleSummary(), articleSummary({ slug: 'b-text', publisher: 'Courier' })];
    const evidence = [entry(['Echo']), entry(['Echo', 'Gazette']), passage];
    expect(sourcesOf(evidence, articles, [])).toEqual([
      { name: 'Courier', publisher: null, articles: 1, passages: 0, entries: 0, alone: 0 },
      { name: 'Echo', publisher: null, articles: 1, passages: 1, entries: 2, alone: 1 },
      { name: 'Gazette', publisher: null, articles: 0, passages: 0, entries: 1, alone: 0 },
    ]);
  });
});

describe('provenBy', () => {
  it('counts each country once for each source of what proves its position', () => {
    const evidence = [
      entry(['Echo', 'Gazette'], { stance: 'ban' }),
      entry(['Courier']),
      entry(['Echo'], { id: 'GB-2019', country: 'GB' }),
      entry(['Echo'], { id: 'FR-2019', country: 'FR', scope: 'cable' }),
    ];
    expect(provenBy(evidence, DAY)).toEqual(
      new Map([
        ['Echo', 2],
        ['Gazette', 1],
      ]),
    );
  });
});
