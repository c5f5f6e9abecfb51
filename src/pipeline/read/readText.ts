import { FILE_START, placeOf } from '../diagnostics.ts';
import type { Diagnostic } from '../diagnostics.ts';

/** Files by name, relative to the seeds folder. */
export type SeedFiles = ReadonlyMap<string, Uint8Array>;

export const MAX_BYTES = 1_000_000;

/** A decoded file, or the reason why it can't be one. */
export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Decodes strictly: over the limit, not UTF-8, NUL bytes and nothing but white space are errors. A
 * limit of `Infinity` is for files that grow with the corpus.
 */
export function readText(file: string, bytes: Uint8Array, limit = MAX_BYTES): ReadResult {
  const fail = (rule: string, value: string, message: string, remedy: string, place = FILE_START) =>
    ({
      ok: false,
      diagnostic: { severity: 'error', file, ...place, rule, value, message, remedy },
    }) as const;
  if (bytes.length > limit) {
    return fail(
      'file-too-large',
      `${bytes.length} bytes`,
      `the file is over ${limit} bytes`,
      'Keep one article per file; cut what is not the article.',
    );
  }
  const text = decode(bytes);
  if (text === null) {
    const good = decodeLossy(bytes);
    const { offset, byte } = firstBadByte(good, bytes);
    return fail(
      'invalid-utf8',
      `0x${byte.toString(16).padStart(2, '0')}`,
      'the file is not valid UTF-8',
      'Save it again as UTF-8; a page in another encoding can be converted with iconv.',
      placeOf(good, offset),
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return fail(
      'nul-byte',
      'U+0000',
      'the file holds a NUL byte',
      'Remove it; a text in UTF-16 must be saved as UTF-8.',
      placeOf(text, nul),
    );
  }
  if (text.trim() === '') {
    return fail(
      'empty-file',
      '',
      'the file is empty',
      'Put its content in it, or delete the file.',
    );
  }
  return { ok: true, text };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const decodeLossy = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The first replacement character that stands for a bad byte and was not itself in the file. */
function firstBadByte(decoded: string, bytes: Uint8Array): { offset: number; byte: number } {
  const encoder = new TextEncoder();
  let [position, from] = [0, 0];
  for (let at = decoded.indexOf('\uFFFD'); at >= 0; at = decoded.indexOf('\uFFFD', from)) {
    position += encoder.encode(decoded.slice(from, at)).length;
    const byte = bytes[position] ?? 0;
    const isGenuine = byte === 0xef && bytes[position + 1] === 0xbf && bytes[position + 2] === 0xbd;
    if (!isGenuine) return { offset: at, byte };
    position += 3;
    from = at + 1;
  }
  throw new Error('the bytes decode without fault');
}
