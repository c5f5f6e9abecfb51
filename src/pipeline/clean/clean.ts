import type { Dropped } from '../../schema/atlas.ts';
import { cutAffixes } from './cleanCut.ts';
import type { Part } from './cleanCut.ts';
import { isAtEdge, LAYOUT_TESTS } from './cleanLayout.ts';
import { readLines } from './cleanLines.ts';
import { compileRules, findLineRule, isBareHeading } from './cleanMatch.ts';
import { readLayout } from './cleanPlaces.ts';
import type { Entry, Layout } from './cleanPlaces.ts';
import { dominantScript } from './cleanShapes.ts';
import type { PageFacts } from './cleanShapes.ts';
import { LAYOUT_RULES, LINE_RULES } from '../lexicon/boilerplate.ts';
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

const BREAK = '\n\n';
const EVERYWHERE = compileRules(LINE_RULES.filter((rule) => !rule.edges));
const AT_EDGES = compileRules(LINE_RULES.filter((rule) => rule.edges));

function judgePlace(part: Part, index: number, layout: Layout, page: PageFacts): Part {
  if (part.rule) return part;
  const { text } = part.line;
  const edge = isAtEdge(index, layout) ? findLineRule(AT_EDGES, text, page) : undefined;
  const rule = edge ?? LAYOUT_RULES.find((each) => LAYOUT_TESTS[each.layout](text, index, layout));
  return rule ? { ...part, rule } : part;
}

/** First what each line says, then, on what is left, where it stands. */
function judge(parts: readonly Part[], page: PageFacts): Part[] {
  const entries: Entry[] = [];
  const byWords = parts.map((part) => {
    const { text } = part.line;
    const found = part.rule ? undefined : findLineRule(EVERYWHERE, text, page);
    const rule = part.rule ?? found ?? null;
    const heading = found !== undefined && isBareHeading(found, text);
    entries.push({ text, dropped: rule !== null, heading, closing: found?.closes ?? false });
    return { ...part, rule };
  });
  const layout = readLayout(entries, page.publisherNames);
  return byWords.map((part, index) => judgePlace(part, index, layout, page));
}

function assemble(raw: string, parts: readonly Part[]): Cleaned {
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
  return assemble(raw, judge(parts, page));
}
