import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { nearestItem } from './nearestItem.ts';
import type { Placed } from './nearestItem.ts';

export interface Picking {
  /** What is told about; `null`: nothing. */
  readonly picked: string | null;
  onPick(key: string | null): void;
}

/** How far, in drawing units, the pointer may miss what it means: half a fingertip. */
const REACH = 24;
const KEYS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

const PRESSES: readonly string[] = ['Enter', ' '];

/** The key of the item that an event is about. */
const keyOf = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null)
    : null;

/** The point of an event in the units of a drawing that is so many wide. */
function pointOf(event: MouseEvent<SVGSVGElement>, width: number) {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = box.width === 0 ? 1 : width / box.width;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}

/**
 * Picks what the mouse, a finger or the focus is at. Items are one stop for Tab; arrow keys walk them
 * in their given order, Enter and Space press the one that has the focus: picked or not.
 */
export function usePicking(items: readonly Placed[], width: number, picking: Picking | undefined) {
  if (picking === undefined) return { svg: {}, item: null };
  const { picked, onPick } = picking;
  const stop = items.some((i) => i.key === picked) ? picked : items[0]?.key;
  const pickAt = (event: MouseEvent<SVGSVGElement>) => {
    const key = nearestItem(items, pointOf(event, width), REACH);
    if (key !== null && key !== picked) onPick(key);
  };
  return {
    svg: {
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (event.pointerType === 'mouse') pickAt(event);
      },
      onClick: pickAt,
      onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
        const focused = keyOf(event.target);
        if (focused !== null && PRESSES.includes(event.key)) {
          event.preventDefault();
          if (!event.repeat) onPick(focused === picked ? null : focused);
          return;
        }
        const from = items.findIndex((i) => i.key === focused);
        const to = KEYS[event.key]?.(from, items.length);
        const key = to === undefined ? undefined : items[to]?.key;
        if (key === undefined) return;
        event.preventDefault();
        const buttons = event.currentTarget.querySelectorAll<SVGElement>('[data-key]');
        [...buttons].find((b) => b.dataset['key'] === key)?.focus();
      },
    },
    item: (key: string, label: string) => ({
      role: 'button',
      tabIndex: key === stop ? 0 : -1,
      'aria-label': label,
      'aria-pressed': key === picked,
      'data-key': key,
      onFocus: () => onPick(key),
    }),
  };
}
