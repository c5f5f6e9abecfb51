import { expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { rawLines } from '../../src/domain/rawLines.ts';
import type { RawLine, RawPiece } from '../../src/domain/rawLines.ts';

const piece = (rawStart: number, rawEnd: number, reason = 'menu'): RawPiece => ({
  rawStart,
  rawEnd,
  reason,
});

/** `[…]` is left out; `+` before it: its piece begins here. */
const show = ({ runs }: RawLine): string =>
  runs
    .map(({ text, reason, isFirst }) =>
      reason === null ? text : `${isFirst ? '+' : ''}[${text}: ${reason}]`,
    )
    .join('');

test.each<[string, string, RawPiece[], string[]]>([
  ['nothing', '', [], []],
  ['lines, the last without an end', 'a\nb', [], ['a', 'b']],
  ['one end at the very end', 'a\nb\n', [], ['a', 'b']],
  ['empty lines', '\na\n\n', [], ['', 'a', '']],
  ['other ends of lines', 'a\r\nb\rc\n\rd', [], ['a', 'b', 'c', '', 'd']],
  ['a whole line left out', 'ad\ntext', [piece(0, 2)], ['+[ad: menu]', 'text']],
  ['the end of a line', 'text ad', [piece(5, 7)], ['text +[ad: menu]']],
  [
    'a piece of several lines',
    'x one\n\ntwo y',
    [piece(2, 10)],
    ['x +[one: menu]', '', '[two: menu] y'],
  ],
  ['pieces that touch', 'abcd', [piece(0, 2, 'one'), piece(2, 4, 'two')], ['+[ab: one]+[cd: two]']],
])('%s', (_, raw, pieces, expected) => {
  expect(rawLines(raw, pieces).map(show)).toEqual(expected);
});

it('loses no character, and has left out those of the pieces and no others', () => {
  const anyRaw = fc
    .array(fc.constantFrom('a', 'é', '😀', '<', ' ', '\n', '\r'))
    .map((c) => c.join(''));
  const anyCuts = fc.uniqueArray(fc.nat(60), { maxLength: 8 });
  fc.assert(
    fc.property(anyRaw, anyCuts, (raw, cuts) => {
      const edges = cuts.filter((c) => c <= raw.length).sort((a, b) => a - b);
      const pieces = edges.flatMap((start, i) => {
        const end = edges[i + 1];
        return i % 2 === 0 && end !== undefined ? [piece(start, end)] : [];
      });
      const runs = rawLines(raw, pieces).flatMap((line) => line.runs);
      for (const { start, text, reason } of runs) {
        expect(raw.slice(start, start + text.length)).toBe(text);
        const within = pieces.some((p) => p.rawStart <= start && start + text.length <= p.rawEnd);
        expect(reason !== null).toBe(within);
      }
      expect(runs.map((r) => r.text).join('')).toBe(raw.replace(/[\n\r]/g, ''));
    }),
  );
});
