import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import { headlineAsOf } from '../../src/domain/headline.ts';
import { positionKey } from '../../src/domain/intervals.ts';
import { comparePositions } from '../../src/domain/release/comparePositions.ts';
import { compareReleases } from '../../src/domain/release/compareReleases.ts';
import { escapeMarkdown, formatReleaseNotes } from '../../src/domain/release/formatReleaseNotes.ts';
import { toRelease } from '../../src/domain/release/release.ts';
import { stampText } from '../../src/domain/release/stampText.ts';
import type { Observation } from '../../src/schema/atlas.ts';
import type { RetiredAddress } from '../../src/schema/published.ts';
import type { Release, Stamp } from '../../src/schema/release.ts';
import { anyObservationsOf, articleObservation, recordObservation } from '../support/builders.ts';

const STAMP: Stamp = { version: '1.0.0', date: '2024-12-01', hash: '0123456789ab', changed: false };
const COUNTRIES = [
  { code: 'DE', name: 'Germany', region: 'Europe', subregion: 'Western Europe', independent: true },
];

const releaseOf = (
  observations: readonly Observation[],
  retired: readonly RetiredAddress[] = [],
): Release => toRelease({ observations: [...observations], countries: COUNTRIES }, retired, STAMP);

const moved = (id: string, to: string | null): RetiredAddress => ({
  kind: 'observation',
  id,
  on: '2024-12-20',
  reason: 'It was misread.',
  to,
  title: '',
  meaning: { country: 'DE', stance: 'open', scope: 'network', date: '2019-06-20' },
});

const ban = recordObservation({ id: 'DE-2020', stance: 'ban', date: '2020-03-01' });
const limit = recordObservation({ id: 'DE-2019', stance: 'restrict', date: '2019-06-20' });

const positionsOf = (a: readonly Observation[], b: readonly Observation[]) =>
  comparePositions(releaseOf(a).positions, releaseOf(b).positions).map((c) => [
    c.kind,
    c.from,
    c.to,
    positionKey(c.before),
    positionKey(c.after),
  ]);

const observationsOf = (a: Release, b: Release) => {
  const { added, changed, withdrawn } = compareReleases(a, b).observations;
  return {
    added: added.map((o) => o.id),
    changed: changed.map((c) => [c.before.id, c.fields.map((f) => f.field).join()]),
    withdrawn: withdrawn.map((w) => [w.observation.id, w.retired?.reason]),
  };
};

describe('a release', () => {
  it('holds what is checked or cited, never what rules propose', () => {
    const proposed = articleObservation({ id: 'a-text/proposed-de-1', basis: 'proposed' });
    expect(releaseOf([limit, proposed]).observations.map((o) => o.id)).toEqual(['DE-2019']);
    expect(releaseOf([proposed]).positions).toEqual([]);
  });
});

describe('positions of two releases', () => {
  test.each([
    ['the same', [limit], [limit], []],
    ['a new country', [], [limit], [['added', '2019-06-20', null, 'none', 'in-force restrict']]],
    [
      'one taken out',
      [limit],
      [],
      [['withdrawn', '2019-06-20', null, 'in-force restrict', 'none']],
    ],
    [
      'an earlier date',
      [limit],
      [{ ...limit, date: '2019-05-01' }],
      [['added', '2019-05-01', '2019-06-19', 'none', 'in-force restrict']],
    ],
    [
      'a stricter step later on',
      [limit],
      [limit, ban],
      [['changed', '2020-03-01', null, 'in-force restrict', 'in-force ban']],
    ],
    [
      'an end',
      [limit, ban],
      [limit, { ...ban, until: '2020-12-31' }],
      [['changed', '2021-01-01', null, 'in-force ban', 'in-force restrict']],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(positionsOf(before, after)).toEqual(expected);
  });

  const anyTwo = fc.tuple(anyObservationsOf('DE'), anyObservationsOf('DE'));
  const anyDayOfAtlas = fc.nat(2500).map((days) => addDays('2018-01-01', days));

  it('differ on exactly the days on which the headlines do', () => {
    fc.assert(
      fc.property(anyTwo, anyDayOfAtlas, ([a, b], day) => {
        const changes = comparePositions(releaseOf(a).positions, releaseOf(b).positions);
        const on = changes.filter((c) => c.from <= day && (c.to === null || day <= c.to));
        const [was, is] = [a, b].map((own) => positionKey(headlineAsOf(own, day)));
        const expected = was === is ? [] : [[was, is]];
        expect(on.map((c) => [positionKey(c.before), positionKey(c.after)])).toEqual(expected);
      }),
    );
  });

  it('are the same changes backwards, added for withdrawn', () => {
    const turned = { added: 'withdrawn', changed: 'changed', withdrawn: 'added' } as const;
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        const [one, other] = [releaseOf(a).positions, releaseOf(b).positions];
        expect(comparePositions(other, one)).toEqual(
          comparePositions(one, other).map(({ kind, before, after, ...rest }) => ({
            ...rest,
            kind: turned[kind],
            before: after,
            after: before,
          })),
        );
      }),
    );
  });

  it('have no change that touches the next one without differing from it', () => {
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        const changes = comparePositions(releaseOf(a).positions, releaseOf(b).positions);
        const doubled = changes.filter((change, index) => {
          const last = changes[index - 1];
          return (
            last !== undefined &&
            last.to !== null &&
            addDays(last.to, 1) === change.from &&
            positionKey(last.before) === positionKey(change.before) &&
            positionKey(last.after) === positionKey(change.after)
          );
        });
        expect(doubled).toEqual([]);
        expect(changes.filter((c) => c.to !== null && c.to < c.from)).toEqual([]);
      }),
    );
  });
});

describe('observations of two releases', () => {
  it('are added, changed and withdrawn', () => {
    const now = releaseOf([{ ...limit, actor: 'the ministry', until: '2021' }, ban]);
    const gone = recordObservation({ id: 'DE-2018', date: '2018' });
    expect(observationsOf(releaseOf([limit, gone]), now)).toEqual({
      added: ['DE-2020'],
      changed: [['DE-2019', 'until,actor']],
      withdrawn: [['DE-2018', undefined]],
    });
  });

  it('are changed where the newer release leads to another id, not added and withdrawn', () => {
    const other = { ...limit, id: 'DE-2019-06', date: '2019-06' };
    const now = releaseOf([other], [moved('DE-2019', 'DE-2019-06')]);
    expect(observationsOf(releaseOf([limit]), now)).toEqual({
      added: [],
      changed: [['DE-2019', 'id,date']],
      withdrawn: [],
    });
  });

  it('are withdrawn where they were merged into one that was there before', () => {
    const now = releaseOf([ban], [moved('DE-2019', 'DE-2020')]);
    expect(observationsOf(releaseOf([limit, ban]), now)).toEqual({
      added: [],
      changed: [],
      withdrawn: [['DE-2019', 'It was misread.']],
    });
  });

  it('account for every observation of both', () => {
    fc.assert(
      fc.property(anyObservationsOf('DE'), anyObservationsOf('DE'), (a, b) => {
        const [one, other] = [releaseOf(a), releaseOf(b)];
        const { added, changed, withdrawn } = compareReleases(one, other).observations;
        const kept = one.observations.length - withdrawn.length;
        expect(other.observations.length - added.length).toBe(kept);
        expect(changed.length).toBeLessThanOrEqual(kept);
      }),
    );
  });
});

describe('release notes', () => {
  it('say so where nothing changed', () => {
    const notes = formatReleaseNotes(compareReleases(releaseOf([ban]), releaseOf([ban])), String);
    expect(notes).toContain('Nothing: the positions and observations are the same.');
    expect(notes).not.toContain('##');
  });

  it('take no word of a text for Markdown or HTML', () => {
    const hostile = { ...ban, summary: '# <script>\n- [x](javascript:1) `*_|' };
    const notes = formatReleaseNotes(compareReleases(releaseOf([]), releaseOf([hostile])), String);
    expect(notes).toContain('\\# \\<script\\> - \\[x\\](javascript:1) \\`\\*\\_\\|');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/(?<!\\)(\\\\)*[`*_[\]<>&#|~]/);
      }),
    );
  });

  test.each([
    [STAMP, '1.0.0 of 1 December 2024 (contents 0123456789ab)'],
    [
      { ...STAMP, changed: true },
      '1.0.0 of 1 December 2024 (contents 0123456789ab, changed since)',
    ],
    [{ ...STAMP, version: null, date: null }, 'not released yet (contents 0123456789ab)'],
  ])('name a state: %#', (stamp, text) => {
    expect(stampText(stamp)).toBe(text);
  });
});
