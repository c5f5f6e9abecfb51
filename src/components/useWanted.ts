import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** What a reader does first: until then, nothing that can't be seen is worth the wait for it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'] as const;

/**
 * True from when an element is within a screen's height of the screen, or from the first sign of a
 * reader; and at once where the browser can't tell.
 */
export function useWanted(ref: RefObject<Element | null>): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isWanted || element === null) return undefined;
    const want = () => setWanted(true);
    if (typeof IntersectionObserver === 'undefined') {
      want();
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && want(),
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    for (const sign of SIGNS) addEventListener(sign, want, { passive: true });
    return () => {
      observer.disconnect();
      for (const sign of SIGNS) removeEventListener(sign, want);
    };
  }, [ref, isWanted]);
  return isWanted;
}
