import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * While something is moved, lets an element grow but not shrink, so that a text which gains and loses a
 * line with each step doesn't move all that stands below.
 */
export function useSteadyHeight(ref: RefObject<HTMLElement | null>, isMoving: boolean): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null || !isMoving) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      element.style.minHeight = `${height}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      element.style.minHeight = '';
    };
  }, [ref, isMoving]);
}
