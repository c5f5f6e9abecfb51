import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { cutSegments } from '../../src/domain/segments.ts';
import type { Highlight } from '../../src/domain/segments.ts';

const anySpan = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** Spans may be empty, touch, overlap, reach beyond the text; one id may have several. */
const anyHighlights: fc.Arbitrary<Highlight[]> = fc.array(
  fc.tuple(anySpan, fc.constantFrom('a', 'b', 'c', 'd')).map(([span, id]) => ({ ...span, id })),
  { maxLength: 6 },
);

describe('cutSegments', () => {
  const within = { start: 10, end: 20 };

  test.each<[string, Highlight[], [number, number, string][]]>([
    ['nothing to highlight', [], [[10, 20, '']]],
    ['all of it', [{ id: 'a', start: 10, end: 20 }], [[10, 20, 'a']]],
    [
      'one passage',
      [{ id: 'a', start: 12, end: 15 }],
      [
        [10, 12, ''],
        [12, 15, 'a'],
        [15, 20, ''],
      ],
    ],
    [
      'passages that overlap',
      [
        { id: 'a', start: 10, end: 15 },
        { id: 'b', start: 12, end: 20 },
      ],
      [
        [10, 12, 'a'],
        [12, 15, 'ab'],
        [15, 20, 'b'],
      ],
    ],
    [
      'passages that touch',
      [
        { id: 'a', start: 10, end: 15 },
        { id: 'b', start: 15, end: 20 },
      ],
      [
        [10, 15, 'a'],
        [15, 20, 'b'],
      ],
    ],
    ['one that lies around it', [{ id: 'a', start: 0, end: 99 }], [[10, 20, 'a']]],
    ['one that lies elsewhere', [{ id: 'a', start: 0, end: 10 }], [[10, 20, '']]],
  ])('%s', (_name, highlights, expected) => {
    expect(
      cutSegments(within, highlights).map(({ start, end, ids }) => [start, end, ids.join('')]),
    ).toEqual(expected);
  });

  it('has no runs for an empty text', () => {
    expect(cutSegments({ start: 3, end: 3 }, [{ id: 'a', start: 0, end: 9 }])).toEqual([]);
  });

  it('covers the text exactly, in order, with runs that are never empty', () => {
    fc.assert(
      fc.property(anySpan, anyHighlights, (span, highlights) => {
        let reached = span.start;
        for (const { start, end } of cutSegments(span, highlights)) {
          expect(start).toBe(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBe(span.end);
      }),
    );
  });

  it('gives each character the ids of the passages that hold it', () => {
    fc.assert(
      fc.property(anySpan, anyHighlights, (span, highlights) => {
        const segments = cutSegments(span, highlights);
        for (let at = span.start; at < span.end; at++) {
          const holding = highlights.filter((h) => h.start <= at && at < h.end).map((h) => h.id);
          const segment = segments.find((s) => s.start <= at && at < s.end);
          expect(segment?.ids).toEqual([...new Set(holding)]);
        }
      }),
    );
  });
});
