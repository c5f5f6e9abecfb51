import { sliceLine } from './cleanLines.ts';
import type { Line } from './cleanLines.ts';
import { AFFIX_RULES } from '../lexicon/boilerplate.ts';

/** Which rule dropped a piece, and why in words for readers. */
export interface Verdict {
  readonly id: string;
  readonly reason: string;
}

/** A line or a part of one; `rule` is `null` while nothing speaks against it. */
export interface Part {
  readonly line: Line;
  readonly rule: Verdict | null;
}

/** Suffix rules read only this much of a line's end, so that a line of any length costs the same. */
const SUFFIX_WINDOW = 300;
const REPEAT_KEY = 24;
const REPEAT: Verdict = { id: 'repeated-lead', reason: 'beginning of the text printed twice' };

/** A lead that the page prints twice in one line, the second time cut short. */
function cutRepeat(line: Line): Part[] {
  const { text } = line;
  const at =
    text.length > 2 * REPEAT_KEY ? text.indexOf(text.slice(0, REPEAT_KEY), REPEAT_KEY) : -1;
  const isRepeat =
    at > 0 &&
    text.length - at <= at &&
    /\p{L}{3}/u.test(text.slice(0, REPEAT_KEY)) &&
    /[.!?…"'”’»)]\s?$/u.test(text.slice(0, at).slice(-2)) &&
    text.startsWith(text.slice(at));
  if (!isRepeat) return [{ line, rule: null }];
  const parts: Part[] = [];
  const first = sliceLine(line, 0, at);
  const second = sliceLine(line, at, text.length);
  if (first) parts.push({ line: first, rule: null });
  if (second) parts.push({ line: second, rule: REPEAT });
  return parts;
}

/** A line's parts: what an affix rule cuts off, and what is left. */
export function cutAffixes(line: Line, isFirst: boolean): Part[] {
  const before: Part[] = [];
  const after: Part[] = [];
  let rest: Line | null = line;
  for (const rule of AFFIX_RULES) {
    if (!rest || (rule.scope === 'start' && !isFirst)) continue;
    const length: number = rest.text.length;
    const offset: number = rule.scope === 'suffix' ? Math.max(0, length - SUFFIX_WINDOW) : 0;
    const match = rule.pattern.exec(rest.text.slice(offset, offset + SUFFIX_WINDOW));
    if (!match || (rule.scope === 'suffix' && offset + match.index === 0)) continue;
    const start: number = offset + match.index;
    const end = start + match[0].length;
    const cut = sliceLine(rest, start, end);
    if (cut) (rule.scope === 'suffix' ? after : before).push({ line: cut, rule });
    rest = rule.scope === 'suffix' ? sliceLine(rest, 0, start) : sliceLine(rest, end, length);
  }
  return [...before, ...(rest ? cutRepeat(rest) : []), ...after.toReversed()];
}
