import type { Span } from '../../schema/common.ts';

/** Set on each paragraph, which holds verbatim text and nothing else: where it begins in the text. */
export const START_ATTRIBUTE = 'data-start';

/** Words selected on the page, as a span of the text, and where on the page they end. */
export interface SelectedWords {
  readonly span: Span;
  /** Where the paragraph begins in which they end. */
  readonly paragraph: number;
  /** The last line of them, in the coordinates of the window. */
  readonly line: DOMRect;
}

/** The part of a selection that lies in a paragraph. */
function clip(range: Range, paragraph: HTMLElement): Range {
  const part = document.createRange();
  part.selectNodeContents(paragraph);
  if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part;
}

function lengthBefore(paragraph: HTMLElement, part: Range): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(part.startContainer, part.startOffset);
  return before.toString().length;
}

/** Reads a selection; `null` where it holds nothing of the text. What lies beside the text is skipped. */
export function selectedWords(root: HTMLElement, range: Range): SelectedWords | null {
  const pieces = [...root.querySelectorAll<HTMLElement>(`[${START_ATTRIBUTE}]`)]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => ({ paragraph, part: clip(range, paragraph) }))
    .filter(({ part }) => part.toString().trim() !== '');
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const startOf = ({ paragraph }: typeof first) => Number(paragraph.getAttribute(START_ATTRIBUTE));
  const placeOf = (piece: typeof first) =>
    startOf(piece) + lengthBefore(piece.paragraph, piece.part);
  return {
    span: { start: placeOf(first), end: placeOf(last) + last.part.toString().length },
    paragraph: startOf(last),
    line: [...last.part.getClientRects()].at(-1) ?? last.paragraph.getBoundingClientRect(),
  };
}
