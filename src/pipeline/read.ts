import { FILE_START, placeOf } from './diagnostics.ts';
import type { Diagnostic } from './diagnostics.ts';

/** Files by name, relative to the seeds folder. */
export type SeedFiles = ReadonlyMap<string, Uint8Array>;

export const MAX_BYTES = 1_000_000;

/** A decoded file, or the reason why it can't be one. */
export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Decodes strictly: over 1 MB, not UTF-8, NUL bytes and nothing but white space are errors. */
export function readText(file: string, bytes: Uint8Array): ReadResult {
  const fail = (rule: string, value: string, message: string, remedy: string, place = FILE_START) =>
    ({
      ok: false,
      diagnostic: { severity: 'error', file, ...place, rule, value, message, remedy },
    }) as const;
  if (bytes.length > MAX_BYTES) {
    return fail(
      'file-too-large',
      `${bytes.length} bytes`,
      `the file is over ${MAX_BYTES} bytes`,
      'Keep one article per file; cut what is not the article.',
    );
  }
  const text = decode(bytes);
  if (text === null) {
    const good = decodeLossy(bytes);
    const offset = good.indexOf('\uFFFD');
    return fail(
      'invalid-utf8',
      byteAt(bytes, good.slice(0, offset)),
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

function byteAt(bytes: Uint8Array, before: string): string {
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
  return `0x${byte.toString(16).padStart(2, '0')}`;
}
