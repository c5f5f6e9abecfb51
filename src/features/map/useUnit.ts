import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Drawing units per CSS pixel of an element that shows `width` units; follows its size. */
export function useUnit(ref: RefObject<Element | null>, width: number): number {
  const [unit, setUnit] = useState(width / 960);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.contentRect.width ?? 0;
      if (size > 0) setUnit(width / size);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, width]);
  return unit;
}
