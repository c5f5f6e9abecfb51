/** One place of a pattern. */
export interface Slot {
  /** Words in full. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly stems: readonly string[];
  /** Ends of words: `…verbot`. */
  readonly tails: readonly string[];
  readonly isOptional: boolean;
  /** How many words may stand before this place. */
  readonly gap: number;
}

const MAX_GAP = 9;
const GAP = /^\.\.(\d)$/;
const CLASS = /<([a-zA-Z]+)>/g;

/**
 * Reads one pattern: words in lower case apart by spaces; `a|b` either, `stem*` a beginning, `*tail`
 * an end, `word?` may be missing, `..3` up to three words between, `<name>` the alternatives of a
 * class. Throws on anything else, naming the pattern.
 */
export function parsePattern(pattern: string, classes: Readonly<Record<string, string>>): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of expand(pattern, classes).split(/\s+/)) {
    const skip = GAP.exec(part);
    if (skip) {
      gap = Number(skip[1]);
      continue;
    }
    slots.push(parseSlot(part, gap, pattern));
    gap = 0;
  }
  const [first] = slots;
  if (first === undefined || first.isOptional || first.gap > 0 || gap > 0 || first.tails.length > 1)
    throw new Error(`pattern must begin and end with a word: “${pattern}”`);
  return slots;
}

function expand(pattern: string, classes: Readonly<Record<string, string>>): string {
  let text = pattern.trim();
  for (let depth = 0; depth < 4 && text.includes('<'); depth++) {
    text = text.replace(CLASS, (_, name: string) => {
      const list = classes[name];
      if (list === undefined) throw new Error(`no class “${name}” for pattern “${pattern}”`);
      return list
        .trim()
        .split(/[\s|]+/)
        .join('|');
    });
  }
  return text;
}

function parseSlot(part: string, gap: number, pattern: string): Slot {
  const isOptional = part.endsWith('?');
  const words = new Set<string>();
  const stems: string[] = [];
  const tails: string[] = [];
  for (const word of (isOptional ? part.slice(0, -1) : part).split('|')) {
    if (!/^\*?[\p{L}\p{N}\p{M}]+\*?$/u.test(word) || gap > MAX_GAP)
      throw new Error(`cannot read “${part}” in pattern “${pattern}”`);
    if (word.startsWith('*')) tails.push(word.slice(1));
    else if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else words.add(word);
  }
  return { words, stems, tails, isOptional, gap };
}
