import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The width of an element in CSS pixels, followed as it changes; `initial` until it is measured. */
export function useWidth(ref: RefObject<Element | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.contentRect.width ?? 0;
      if (size > 0) setWidth(size);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
