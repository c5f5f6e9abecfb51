import { useRef } from 'react';
import type { PointerEvent } from 'react';
import { monthsWithin } from '../../domain/brush.ts';
import { monthsAt } from './axis.ts';
import type { useBrush } from './useBrush.ts';

/** Moved less far, in CSS pixels, a press is a click. */
const LEAST = 6;

/** Brushes a range by a drag across the ground of a chart, with a mouse or a finger. */
export function useBrushDrag({ drag, rest, cancel }: ReturnType<typeof useBrush>) {
  const start = useRef<{ x: number; isMoved: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { target, currentTarget } = event;
      const held = target instanceof Element ? target.closest('a, button, [role]:not(svg)') : null;
      const isGround = held === null || !currentTarget.contains(held);
      if (event.button === 0 && event.isPrimary && isGround)
        start.current = { x: event.clientX, isMoved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (from === null) return;
      if (!from.isMoved && Math.abs(event.clientX - from.x) < LEAST) return;
      const element = event.currentTarget;
      if (!from.isMoved) element.setPointerCapture(event.pointerId);
      from.isMoved = true;
      const { left, width } = element.getBoundingClientRect();
      const [a, b] = [monthsAt(from.x - left, width), monthsAt(event.clientX - left, width)];
      drag(monthsWithin(Math.floor(Math.min(a, b)), Math.ceil(Math.max(a, b))));
    },
    onPointerUp: () => {
      if (start.current?.isMoved === true) rest();
      start.current = null;
    },
    onPointerCancel: () => {
      start.current = null;
      cancel();
    },
  };
}
