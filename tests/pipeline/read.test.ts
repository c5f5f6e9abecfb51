import { describe, expect, it, test } from 'vitest';
import * as fc from 'fast-check';
import { MAX_BYTES, readText } from '../../src/pipeline/read/readText.ts';
import type { Diagnostic } from '../../src/pipeline/diagnostics.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function failure(bytes: Uint8Array): Diagnostic {
  const result = readText('a.txt', bytes);
  if (result.ok) throw new Error(`read as ${JSON.stringify(result.text.slice(0, 40))}`);
  return result.diagnostic;
}

describe('readText', () => {
  it('gives back any well-formed text as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0'));
        expect(readText('a.txt', utf8(text))).toEqual({ ok: true, text });
      }),
    );
  });

  it.each(['\uFEFFwith a byte order mark', 'line\r\nline\rline\n', 'e\u0301 and é', '😀 \uFFFD'])(
    'changes nothing in %j',
    (text) => {
      expect(readText('a.txt', utf8(text))).toEqual({ ok: true, text });
    },
  );

  test.each([
    ['no bytes', []],
    ['spaces and line ends', [0x20, 0x0a, 0x09, 0x0d]],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf]],
    ['no-break spaces', [0xc2, 0xa0, 0x0a]],
  ])('calls a file with %s empty', (_name, bytes) => {
    expect(failure(Uint8Array.from(bytes))).toMatchObject({
      rule: 'empty-file',
      file: 'a.txt',
      line: 1,
      column: 1,
    });
  });

  it('names the first byte that is not UTF-8 and its place', () => {
    const bytes = Uint8Array.from([...utf8('één\ncaf'), 0xe9, ...utf8(' au lait')]);
    expect(failure(bytes)).toMatchObject({
      rule: 'invalid-utf8',
      value: '0xe9',
      line: 2,
      column: 4,
    });
  });

  test.each([
    ['a lone continuation byte', [0x61, 0x80], '0x80', 2],
    ['an overlong form', [0x61, 0xc0, 0xaf], '0xc0', 2],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], '0xed', 2],
    ['a cut-off character at the end', [0x61, 0xf0, 0x9f, 0x98], '0xf0', 2],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00], '0xff', 1],
  ])('rejects %s', (_name, bytes, value, column) => {
    expect(failure(Uint8Array.from(bytes))).toMatchObject({
      rule: 'invalid-utf8',
      value,
      line: 1,
      column,
    });
  });

  it('points at a NUL byte', () => {
    expect(failure(utf8('one\ntwo\0three'))).toMatchObject({
      rule: 'nul-byte',
      line: 2,
      column: 4,
    });
  });

  it('takes a file of exactly the allowed size and no more', () => {
    const full = new Uint8Array(MAX_BYTES).fill(0x61);
    expect(readText('a.txt', full).ok).toBe(true);
    const over = failure(new Uint8Array(MAX_BYTES + 1).fill(0x61));
    expect(over).toMatchObject({ rule: 'file-too-large', line: 1, column: 1 });
    expect(over.value).toContain(String(MAX_BYTES + 1));
  });

  it('never throws, and says of every failure what to do', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const result = readText('a.txt', bytes);
        const said = result.ok
          ? [result.text]
          : [result.diagnostic.message, result.diagnostic.remedy];
        expect(said.every((text) => text.length > 0)).toBe(true);
      }),
    );
  });
});
