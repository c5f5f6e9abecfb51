/**
 * Permanence, by replaying what an earlier release published (`fixtures/release-1`) against a newer
 * build (`fixtures/release-2`). Its failing variants are golden folders of `corpus.test.ts`.
 */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildCorpus } from '../../src/pipeline/corpus.ts';
import type { BuildResult } from '../../src/pipeline/corpus.ts';
import { extendLedger } from '../../src/pipeline/ledger/extendLedger.ts';
import { formatLedger, toLedger } from '../../src/pipeline/ledger/ledger.ts';
import {
  articleChanges,
  isSameText,
  isSameTitle,
  observationChanges,
} from '../../src/pipeline/ledger/meaning.ts';
import { endOf } from '../../src/pipeline/ledger/retirement.ts';
import { readFolder } from '../../src/pipeline/nodeFiles.ts';
import type { SeedFiles } from '../../src/pipeline/read/readText.ts';
import { publishedSchema } from '../../src/schema/published.ts';
import type { Retired } from '../../src/schema/published.ts';
import { recordEntrySchema } from '../../src/schema/record.ts';
import { reviewSchema } from '../../src/schema/review.ts';
import { seedsOf } from './support/golden.ts';
import { withFiles } from './support/seeds.ts';

const TODAY = '2025-01-01';
const SLOW = 60_000;

const build = (files: SeedFiles): BuildResult => buildCorpus({ files, today: TODAY });
const errorsOf = ({ diagnostics }: BuildResult): string[] =>
  diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.file} ${d.rule}`);
const textIn = (files: SeedFiles, file: string): string =>
  new TextDecoder().decode(files.get(file));

const idsOf = ({ corpus }: BuildResult): string[] =>
  corpus?.atlas.observations.map((o) => o.id) ?? [];

const first = await readFolder(seedsOf('release-1'));
const second = await readFolder(seedsOf('release-2'));

describe('an earlier release replayed against a newer build', () => {
  const { ledger } = build(first);
  const newer = build(second);
  const retired = new Map((newer.corpus?.retired ?? []).map((r) => [r.id, r]));
  const ids = [...ledger.articles.keys(), ...ledger.observations.keys()];

  it('has something at every old address, or says what became of it', () => {
    expect(ids).toHaveLength(12);
    const fates = ids.map((id) => {
      const told = retired.get(id);
      if (told !== undefined) return [id, told.to ?? 'withdrawn'];
      const [article, articleNow] = [ledger.articles.get(id), newer.meanings.articles.get(id)];
      if (article && articleNow) return [id, articleChanges(article, articleNow)];
      const [was, is] = [ledger.observations.get(id), newer.meanings.observations.get(id)];
      return [id, was && is ? observationChanges(was, is) : 'lost'];
    });
    expect(Object.fromEntries(fates)).toEqual({
      'norway-open-tender': [],
      'norway-open-tender/no-1': [],
      'portugal-bars-risky-suppliers': 'portugal-keeps-the-core-closed',
      'portugal-bars-risky-suppliers/pt-1': 'portugal-keeps-the-core-closed/pt-1',
      'portugal-bars-risky-suppliers/pt-2': 'portugal-keeps-the-core-closed/pt-3',
      'denmark-waits-for-allies': 'withdrawn',
      'denmark-waits-for-allies/dk-1': 'withdrawn',
      'denmark-waits-for-allies/dk-2': 'withdrawn',
      epsilon: 'finland-sets-terms',
      'DK-2019-11': 'withdrawn',
      'NO-2019-05': [],
      'PT-2021-law': 'PT-2021-08',
    });
  });

  it('leads every redirect to what the build has', () => {
    const { articles, observations } = newer.corpus?.atlas ?? { articles: [], observations: [] };
    const live = new Set([...articles.map((a) => a.slug), ...observations.map((o) => o.id)]);
    const targets = [...retired.values()].flatMap((r) => r.to ?? []);
    expect(targets).toHaveLength(5);
    expect(targets.filter((to) => !live.has(to))).toEqual([]);
  });

  it('gives each retired address its reason, its day and what it was', () => {
    expect(retired.get('denmark-waits-for-allies/dk-1')).toEqual({
      kind: 'observation',
      id: 'denmark-waits-for-allies/dk-1',
      on: '2024-12-20',
      reason: 'Its publisher withdrew the report.',
      to: null,
      title: '',
      meaning: { country: 'DK', stance: 'review', scope: 'network', date: '2019-11-04' },
    });
    expect(retired.get('denmark-waits-for-allies')).toMatchObject({
      title: 'Denmark waits for its allies before it decides',
      meaning: null,
    });
  });

  it('stays whole once the newer release is published as well', () => {
    const extended = formatLedger(extendLedger(newer.ledger, newer.meanings));
    const result = build(withFiles(second, { 'published.json': extended }));
    expect(result.diagnostics).toEqual([]);
    expect(result.corpus?.retired).toEqual(newer.corpus?.retired);
  });
});

/** Edits one JSON file of the first release. */
function edited<T>(file: string, schema: { parse(v: unknown): T }, edit: (value: T) => T) {
  const value = edit(schema.parse(JSON.parse(textIn(first, file))));
  return errorsOf(build(withFiles(first, { [file]: JSON.stringify(value) })));
}

const inRecord = (change: object) =>
  edited('record.json', recordEntrySchema.array(), (entries) =>
    entries.map((e) => (e.id === 'NO-2019-05' ? { ...e, ...change } : e)),
  );
const inReview = (change: object) =>
  edited('gamma.review.json', reviewSchema, (review) => ({
    ...review,
    observations: review.observations.map((o) => (o.id === 'dk-1' ? { ...o, ...change } : o)),
  }));

describe('what an address means', () => {
  test.each([
    ['stance', { stance: 'open' }],
    ['scope', { scope: 'government' }],
    ['binding', { binding: true }],
    ['date', { date: '2019-05-20' }],
  ])('is changed by another %s of a record entry', (_, change) => {
    expect(inRecord(change)).toEqual(['published.json published-changed']);
  });

  test.each([
    ['summary', { summary: 'The ministry asked for advice about suppliers.' }],
    ['actor', { actor: 'Ministry of transport' }],
    ['confidence', { confidence: 'low' }],
    ['end', { until: '2021-01-01' }],
  ])('is not changed by another %s', (_, change) => {
    expect(inRecord(change)).toEqual([]);
  });

  test.each([
    ['stance', { stance: 'open' }],
    ['country', { country: 'NO' }],
    ['quote', { quote: { exact: 'a worry that his ministry takes seriously' } }],
  ])('is changed by another %s of a passage', (_, change) => {
    expect(inReview(change)).toEqual(['published.json published-changed']);
  });

  test.each([
    ['note', { note: 'Not decided: review.' }],
    [
      'context of the quote',
      {
        quote: {
          exact: 'has not decided yet whether a Chinese supplier may build its 5G network',
          prefix: 'the country ',
        },
      },
    ],
  ])('is not changed by another %s', (_, change) => {
    expect(inReview(change)).toEqual([]);
  });

  it('is not changed by another gist', () => {
    expect(
      edited('gamma.review.json', reviewSchema, (r) => ({ ...r, gist: 'Undecided.' })),
    ).toEqual([]);
  });

  it('fails where an id is used again for something else, and where it is taken out', () => {
    const drop = (ids: readonly string[]) =>
      edited('gamma.review.json', reviewSchema, (r) => ({
        ...r,
        observations: r.observations.filter((o) => !ids.includes(o.id)),
      }));
    expect(drop(['dk-2'])).toEqual(['published.json published-gone']);
    const swapped = edited('gamma.review.json', reviewSchema, (r) => ({
      ...r,
      observations: r.observations.map((o) => ({ ...o, id: o.id === 'dk-1' ? 'dk-2' : 'dk-1' })),
    }));
    expect(swapped).toEqual(Array(2).fill('published.json published-changed'));
  });

  it('says once that an article is gone, not again for each of its passages', () => {
    const result = build(withFiles(first, { 'gamma.txt': null, 'gamma.review.json': null }));
    expect(errorsOf(result)).toEqual(['published.json published-gone']);
  });

  it('leaves all ids as they are when something else is added', () => {
    const review = reviewSchema.parse(JSON.parse(textIn(first, 'gamma.review.json')));
    const [one] = review.observations;
    const added = { ...one, id: 'dk-0', date: '2019-10' };
    const more = { ...review, observations: [added, ...review.observations] };
    const before = idsOf(build(first));
    const after = idsOf(build(withFiles(first, { 'gamma.review.json': JSON.stringify(more) })));
    expect(after.filter((id) => !id.endsWith('/dk-0'))).toEqual(before);
    expect(before.filter((id) => id.includes('/proposed-'))).not.toEqual([]);
  });

  it('names a proposal by what it says, so that an id never stands for two of them', () => {
    const idOf = (text: string): string | undefined => {
      const { corpus } = build(withFiles(first, { 'published.json': null, 'beta.txt': text }));
      return corpus?.atlas.observations.find((o) => o.id.includes('/proposed-pt-'))?.id;
    };
    const text = textIn(first, 'beta.txt');
    expect(idOf(text)).toBeDefined();
    expect(idOf(text.replace('Portugal bars', 'Portugal today bars'))).not.toBe(idOf(text));
    expect(idOf(text.replace('Antennas and masts', 'Masts'))).toBe(idOf(text));
  });
});

describe('sameness', () => {
  test.each([
    ['Norway keeps its tender open', 'Norway keeps its tenders open', true],
    ['Norway keeps its tender open', 'Norway keeps it’s tender open!', false],
    ['“Norway” keeps its tender open', 'norway keeps ITS tender open.', true],
    ['Hungary sees no proof', 'Germany sees no proof', false],
    ['A ban on Huawei', 'A pan on Huawei', true],
    ['Norway keeps its tender open', 'Norway keeps its tender', false],
  ])('of titles: %s / %s: %s', (a, b, same) => {
    expect(isSameTitle(a, b)).toBe(same);
  });

  it('of texts holds where the bytes or the words are the same', () => {
    const text = { source: 'a', text: 'b' };
    expect(isSameText(text, { source: 'a', text: 'x' })).toBe(true);
    expect(isSameText(text, { source: 'x', text: 'b' })).toBe(true);
    expect(isSameText(text, { source: 'x', text: 'x' })).toBe(false);
  });
});

describe('redirects', () => {
  const anyGraph = fc.dictionary(
    fc.constantFrom(...'abcdef'),
    fc.option(fc.constantFrom(...'abcdefg'), { nil: undefined }),
    { noNullPrototype: true },
  );

  it('end where a walk of as many steps as there are ids ends, or in a circle', () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom(...'abcdefg'), (graph, start) => {
        const retirementOf = (id: string): Retired | undefined =>
          id in graph
            ? { on: TODAY, reason: 'r', ...(graph[id] === undefined ? {} : { to: graph[id] }) }
            : undefined;
        let at: string | undefined = start;
        let last = start;
        for (let step = 0; step < 10 && at !== undefined && at in graph; step++) {
          last = at;
          at = graph[at];
        }
        const expected =
          at === undefined
            ? ['withdrawn', last]
            : at in graph
              ? ['loop']
              : [at === 'g' ? 'live' : 'unknown', at];
        const { kind, id } = endOf(start, retirementOf, (end) => end === 'g');
        // In a circle any id may be the one at which it is seen.
        expect(kind === 'loop' ? [kind] : [kind, id]).toEqual(expected);
      }),
    );
  });
});

describe('the ledger', () => {
  it('comes out as it went in, whatever the order of its entries', () => {
    const text = textIn(second, 'published.json');
    const ledger = toLedger(publishedSchema.parse(JSON.parse(text)));
    const reversed = {
      ...ledger,
      articles: new Map([...ledger.articles].toReversed()),
      observations: new Map([...ledger.observations].toReversed()),
    };
    expect(formatLedger(reversed)).toBe(text);
  });

  it('keeps what was published when it is extended, and extending twice adds nothing', () => {
    const { ledger, meanings } = build(second);
    const once = extendLedger(ledger, meanings);
    expect(formatLedger(extendLedger(once, meanings))).toBe(formatLedger(once));
    for (const [id, was] of ledger.observations) expect(once.observations.get(id)).toEqual(was);
    for (const [slug, was] of ledger.articles) {
      expect(once.articles.get(slug)?.retired).toEqual(was.retired);
    }
  });

  it('forgets nothing when any set of published things is taken out', { timeout: SLOW }, () => {
    const entries = recordEntrySchema.array().parse(JSON.parse(textIn(first, 'record.json')));
    fc.assert(
      fc.property(fc.subarray(entries), (kept) => {
        const errors = errorsOf(build(withFiles(first, { 'record.json': JSON.stringify(kept) })));
        expect(errors).toEqual(
          Array(entries.length - kept.length).fill('published.json published-gone'),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('holds every address of the shipped seeds', { timeout: SLOW }, async () => {
    const files = await readFolder('seeds');
    const result = buildCorpus({ files, today: '2026-12-31' });
    expect(result.diagnostics.filter((d) => d.rule === 'not-yet-published')).toEqual([]);
    expect(result.ledger.articles.size).toBeGreaterThanOrEqual(5);
    expect(result.ledger.observations.size).toBeGreaterThanOrEqual(263);
    expect(formatLedger(result.ledger)).toBe(textIn(files, 'published.json'));
  });
});
