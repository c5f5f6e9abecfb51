import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router';
import { showPart } from './quoteMarks.ts';

/** Set on each mark: the ids of its evidence, separated by spaces. */
export const EVIDENCE_ATTRIBUTE = 'data-evidence';

/**
 * Gives the focus to a mark of a passage, which stays where it is: to the one that has it already, else
 * to the first. None for an unknown id.
 */
export function focusMark(root: HTMLElement, evidence: string): HTMLElement | undefined {
  const marks = [...root.querySelectorAll<HTMLElement>(`[${EVIDENCE_ATTRIBUTE}]`)].filter((m) =>
    m.getAttribute(EVIDENCE_ATTRIBUTE)?.split(' ').includes(evidence),
  );
  const mark = marks.find((m) => m.contains(document.activeElement)) ?? marks[0];
  mark?.querySelector('a')?.focus({ preventScroll: true });
  return mark;
}

/**
 * Brings the first mark of a passage into view and gives it the focus: on arrival to the middle, at once,
 * unless the page's file has done so; later no further than it takes, gliding where motion is welcome.
 * Where no passage is named, an arrival shows what the address quotes. An id without a mark leaves the
 * page where it is.
 */
export function useShowPassage(
  root: RefObject<HTMLElement | null>,
  evidence: string | null,
  hasQuote: boolean,
): void {
  const { key } = useLocation();
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (shownFor.current === key) return;
    const isArrival = shownFor.current === null;
    shownFor.current = key;
    if (evidence === null) {
      if (isArrival && hasQuote) showPart(0, 'instant');
      return;
    }
    const glides = !isArrival && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const shown = document.activeElement;
    const mark = root.current && focusMark(root.current, evidence);
    // A page from a file has shown its passage before this ran, and may have been scrolled since.
    if (isArrival && mark?.contains(shown)) return;
    mark?.scrollIntoView({
      block: isArrival ? 'center' : 'nearest',
      behavior: glides ? 'smooth' : 'instant',
    });
  }, [root, evidence, hasQuote, key]);
}
