import type { Dropped } from '../schema/atlas.ts';
import { isAtEdge, LAYOUT_TESTS, readLayout } from './cleanLayout.ts';
import type { Layout } from './cleanLayout.ts';
import { readLines, sliceLine } from './cleanLines.ts';
import type { Line } from './cleanLines.ts';
import { findLineRule, isBareHeading } from './cleanMatch.ts';
import { dominantScript } from './cleanShapes.ts';
import type { PageFacts } from './cleanShapes.ts';
import { AFFIX_RULES, LAYOUT_RULES, LINE_RULES } from './lexicon/boilerplate.ts';
import { createOffsetMap } from './offsetMap.ts';
import type { OffsetMap, Piece } from './offsetMap.ts';

/** An article without its page; paragraphs are apart by exactly two line breaks. */
export interface Cleaned {
  /** Empty if the page holds nothing but furniture. */
  readonly text: string;
  readonly map: OffsetMap;
  /** In the order of the page; neighbours dropped for one reason are one piece. */
  readonly dropped: readonly Dropped[];
}

export interface CleanOptions {
  /** Names by which publishers sign pages, in any case. */
  readonly publisherNames?: readonly string[];
}

type Verdict = { readonly id: string; readonly reason: string };
interface Judged {
  readonly line: Line;
  readonly rule: Verdict | null;
  readonly heading?: boolean;
}

const BREAK = '\n\n';
/** Suffix rules read only this much of a line's end, so that a line of any length costs the same. */
const SUFFIX_WINDOW = 300;
const EVERYWHERE = LINE_RULES.filter((rule) => !rule.edges);
const AT_EDGES = LINE_RULES.filter((rule) => rule.edges);

/** A line's parts: what an affix rule cuts off, and what is left. */
function cutAffixes(line: Line, isFirst: boolean): Judged[] {
  const before: Judged[] = [];
  const after: Judged[] = [];
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
  return [...before, ...(rest ? cutRepeat(rest) : []), ...after.reverse()];
}

const REPEAT_KEY = 24;
const REPEAT: Verdict = { id: 'repeated-lead', reason: 'beginning of the text printed twice' };

/** A lead that the page prints twice in one line, the second time cut short. */
function cutRepeat(line: Line): Judged[] {
  const { text } = line;
  const at =
    text.length > 2 * REPEAT_KEY ? text.indexOf(text.slice(0, REPEAT_KEY), REPEAT_KEY) : -1;
  const isRepeat =
    at > 0 &&
    /\p{L}{3}/u.test(text.slice(0, REPEAT_KEY)) &&
    /[.!?…"'”’»)]\s?$/u.test(text.slice(0, at).slice(-2)) &&
    text.startsWith(text.slice(at));
  if (!isRepeat) return [{ line, rule: null }];
  const parts: Judged[] = [];
  const first = sliceLine(line, 0, at);
  const second = sliceLine(line, at, text.length);
  if (first) parts.push({ line: first, rule: null });
  if (second) parts.push({ line: second, rule: REPEAT });
  return parts;
}

function judgeWords(part: Judged, page: PageFacts): Judged {
  if (part.rule) return part;
  const rule = findLineRule(EVERYWHERE, part.line.text, page);
  return rule ? { ...part, rule, heading: isBareHeading(rule, part.line.text) } : part;
}

function judgePlace(part: Judged, index: number, layout: Layout, page: PageFacts): Judged {
  if (part.rule) return part;
  const { text } = part.line;
  const edge = isAtEdge(index, layout) ? findLineRule(AT_EDGES, text, page) : undefined;
  const rule = edge ?? LAYOUT_RULES.find((each) => LAYOUT_TESTS[each.layout](text, index, layout));
  return rule ? { ...part, rule } : part;
}

function judgeAll(parts: Judged[], page: PageFacts): Judged[] {
  const first = parts.map((part) => judgeWords(part, page));
  const entries = first.map(({ line, rule, heading }) => ({
    text: line.text,
    dropped: rule !== null,
    heading: heading ?? false,
  }));
  const layout = readLayout(entries, page.publisherNames);
  return first.map((part, index) => judgePlace(part, index, layout, page));
}

function assemble(raw: string, parts: readonly Judged[]): Cleaned {
  const kept: string[] = [];
  const pieces: Piece[] = [];
  const dropped: Dropped[] = [];
  let length = 0;
  let open = 0;
  let last: Dropped | undefined;
  for (const { line, rule } of parts) {
    const at = length === 0 ? 0 : length + BREAK.length;
    if (!rule) {
      for (const piece of line.pieces) pieces.push({ ...piece, clean: at + piece.clean });
      kept.push(line.text);
      length = at + line.text.length;
      open = dropped.length;
      last = undefined;
      continue;
    }
    const isMore = last?.reason === rule.reason;
    const { rawStart, ruleId } =
      last && isMore ? last : { rawStart: line.rawStart, ruleId: rule.id };
    const { rawEnd } = line;
    const text = raw.slice(rawStart, rawEnd);
    last = { ruleId, reason: rule.reason, text, at, rawStart, rawEnd };
    dropped.splice(isMore ? dropped.length - 1 : dropped.length, 1, last);
  }
  // What stands after the last kept line stands at the end of the text.
  const placed = dropped.map((piece, index) => (index < open ? piece : { ...piece, at: length }));
  return { text: kept.join(BREAK), map: createOffsetMap(pieces), dropped: placed };
}

/** Takes the article out of a raw page. Every character left out is in `dropped`, or was space. */
export function clean(raw: string, options: CleanOptions = {}): Cleaned {
  const names = (options.publisherNames ?? []).map((name) => name.toLowerCase());
  const page = { publisherNames: new Set(names), script: dominantScript(raw) };
  const parts = readLines(raw).flatMap((line, index) => cutAffixes(line, index === 0));
  return assemble(raw, judgeAll(parts, page));
}
