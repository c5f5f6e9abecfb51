import type { ArticleBody, ArticleObservation, Dropped } from '../../schema/atlas.ts';
import type { Span } from '../../schema/common.ts';
import { highlightId } from './quoteMarks.ts';
import { cutSegments } from '../../domain/segments.ts';
import type { QuotePart } from '../../domain/sharedQuote.ts';
import type { Highlight, Segment } from '../../domain/segments.ts';

/** One paragraph as it is read, with what belongs beside it. */
export interface ReadingParagraph extends Span {
  /** Ids are those of evidence, unique within the article, and of parts of a quote. */
  readonly segments: readonly Segment[];
  /** Observations whose first quote begins here, in the order of the text. */
  readonly observations: readonly ArticleObservation[];
  /** Pieces that were left out between the paragraph before and the end of that before this one. */
  readonly droppedBefore: readonly Dropped[];
}

export interface Reading {
  readonly paragraphs: readonly ReadingParagraph[];
  readonly droppedAfter: readonly Dropped[];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What is left of a paragraph without the title, less white space at the edges; none, one or two. */
function withoutTitle(text: string, paragraph: Span, title: Span | null): Span[] {
  if (title === null || !overlap(paragraph, title)) return [paragraph];
  return [
    { start: paragraph.start, end: title.start },
    { start: title.end, end: paragraph.end },
  ].flatMap(({ start, end }) => {
    const piece = text.slice(start, Math.max(start, end));
    const trimmed = piece.trim();
    if (trimmed === '') return [];
    const from = start + piece.indexOf(trimmed);
    return [{ start: from, end: from + trimmed.length }];
  });
}

/**
 * The text as paragraphs to read: without its title, which stands above it, unless a quote lies in
 * the title; each cut at the edges of the quotes in it, coded or shared.
 */
export function readingOf(
  body: Pick<ArticleBody, 'text' | 'titleSpan' | 'paragraphs' | 'dropped'>,
  observations: readonly ArticleObservation[],
  parts: readonly QuotePart[] = [],
): Reading {
  const coded: Highlight[] = observations.flatMap(({ evidence, quotes }) =>
    quotes.map(({ start, end }) => ({ id: evidence, start, end })),
  );
  const shared = parts.flatMap(({ anchor }, index) =>
    anchor === null ? [] : [{ id: highlightId(index), start: anchor.start, end: anchor.end }],
  );
  const highlights = [...coded, ...shared];
  const { titleSpan } = body;
  const hidden =
    titleSpan !== null && !highlights.some((h) => overlap(h, titleSpan)) ? titleSpan : null;
  const spans = body.paragraphs.flatMap((p) => withoutTitle(body.text, p, hidden));
  const paragraphs = spans.map((span, index) => {
    const after = spans[index - 1]?.start ?? -1;
    return {
      ...span,
      segments: cutSegments(span, highlights),
      observations: observations
        .filter(({ quotes: [first] }) => first.start >= span.start && first.start < span.end)
        .toSorted((a, b) => a.quotes[0].start - b.quotes[0].start),
      droppedBefore: body.dropped.filter(({ at }) => at > after && at <= span.start),
    };
  });
  const last = spans.at(-1)?.start ?? -1;
  return { paragraphs, droppedAfter: body.dropped.filter(({ at }) => at > last) };
}
