import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router';

/** Set on each mark: the ids of its evidence, separated by spaces. */
export const EVIDENCE_ATTRIBUTE = 'data-evidence';

/**
 * Brings the first mark of a passage to the middle of the window and gives it the focus, on arrival
 * and on each navigation after it. Glides only within a page and where motion is welcome. `null`, and
 * an id without a mark, leave the page where it is.
 */
export function useShowPassage(root: RefObject<HTMLElement | null>, evidence: string | null): void {
  const { key } = useLocation();
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (shownFor.current === key) return;
    const glides =
      shownFor.current !== null && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    shownFor.current = key;
    if (evidence === null) return;
    const marks = root.current?.querySelectorAll<HTMLElement>(`[${EVIDENCE_ATTRIBUTE}]`) ?? [];
    const mark = [...marks].find((m) =>
      m.getAttribute(EVIDENCE_ATTRIBUTE)?.split(' ').includes(evidence),
    );
    mark?.querySelector('a')?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center', behavior: glides ? 'smooth' : 'instant' });
  }, [root, evidence, key]);
}
