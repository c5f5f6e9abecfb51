/** A run of characters copied one for one: clean offset `clean + i` is raw offset `raw + i`. */
export interface Piece {
  readonly clean: number;
  readonly raw: number;
  readonly length: number;
}

/** Two-way, monotone map between offsets of the clean text and of the raw page (UTF-16 units). */
export interface OffsetMap {
  /** Total: an offset between pieces, past the end or of an empty text gets the nearest raw place. */
  toRaw(cleanOffset: number): number;
  /** `null` where the raw character was dropped or collapsed. */
  toClean(rawOffset: number): number | null;
}

/** Index of the last piece that starts at or before `offset`; -1 if there is none. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Pieces must be in order and must not overlap on either side; neighbours are joined. */
export function createOffsetMap(pieces: readonly Piece[]): OffsetMap {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.length === 0) continue;
    if (last && last.clean + last.length === piece.clean && last.raw + last.length === piece.raw) {
      joined[joined.length - 1] = { ...last, length: last.length + piece.length };
    } else joined.push(piece);
  }
  const cleanStarts = joined.map((piece) => piece.clean);
  const rawStarts = joined.map((piece) => piece.raw);
  return {
    toRaw(cleanOffset) {
      const index = lastAtOrBefore(cleanStarts, cleanOffset);
      const piece = joined[Math.max(index, 0)];
      if (!piece) return 0;
      if (index < 0) return piece.raw;
      const inside = cleanOffset - piece.clean;
      if (inside < piece.length) return piece.raw + inside;
      const next = joined[index + 1];
      return next ? Math.min(piece.raw + inside, next.raw) : piece.raw + piece.length;
    },
    toClean(rawOffset) {
      const piece = joined[lastAtOrBefore(rawStarts, rawOffset)];
      if (!piece) return null;
      const inside = rawOffset - piece.raw;
      return inside < piece.length ? piece.clean + inside : null;
    },
  };
}
