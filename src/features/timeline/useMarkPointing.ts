import { useEffect, useMemo, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useNavigate } from 'react-router';
import { nearestItem } from '../../components/nearestItem.ts';
import { countriesOf } from '../../domain/timeline.ts';
import type { TimelineMark } from '../../domain/timeline.ts';
import { useUi } from '../../state/uiStore.ts';
import { AXIS_WIDTH, yOf } from './axis.ts';
import { hrefOf } from './itemWords.ts';
import { markTo } from './markKeys.ts';

/** How far a finger may miss a mark, in CSS pixels. */
const REACH = 24;

interface Pointed {
  readonly key: string;
  readonly isOpen: boolean;
  readonly byKey: boolean;
}

const keyAt = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null)
    : null;

/**
 * Which mark the mouse, a finger or the focus is at. A mouse and Enter follow a mark's link and open a
 * bin; a finger, which has no hover, opens the nearest mark's card, where the link is.
 */
export function useMarkPointing(marks: readonly TimelineMark[]) {
  const navigate = useNavigate();
  const hover = useUi((s) => s.hover);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [stopKey, setStop] = useState<string | null>(null);
  const byKey = useMemo(() => new Map(marks.map((m) => [m.key, m])), [marks]);
  const places = useMemo(
    () =>
      marks.map(({ key, from, to, lane, row }) => ({
        key,
        from: from + AXIS_WIDTH,
        to: to + AXIS_WIDTH,
        y: yOf(lane, row),
      })),
    [marks],
  );
  const mark = pointed === null ? undefined : byKey.get(pointed.key);
  const stop = byKey.get(stopKey ?? '') ?? marks[0];

  const countries = mark === undefined ? [] : countriesOf(mark);
  const country = countries.length === 1 ? (countries[0] ?? null) : null;
  useEffect(() => {
    if (country === null) return undefined;
    hover(country, 'timeline');
    return () => hover(null);
  }, [country, hover]);

  const show = (key: string | null) => {
    if (pointed?.isOpen !== true && key !== (pointed?.key ?? null))
      setPointed(key === null ? null : { key, isOpen: false, byKey: false });
  };

  const follow = (key: string, isByKey: boolean) => {
    const [item, ...others] = byKey.get(key)?.items ?? [];
    if (item === undefined) return;
    if (others.length > 0) setPointed({ key, isOpen: true, byKey: isByKey });
    else void navigate(hrefOf(item));
  };

  const svg = {
    onPointerOver: (event: PointerEvent) =>
      event.pointerType === 'mouse' && event.buttons === 0 && show(keyAt(event.target)),
    onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && show(null),
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch';
      const box = event.currentTarget.getBoundingClientRect();
      const point = { x: event.clientX - box.left, y: event.clientY - box.top };
      const key = keyAt(event.target) ?? (isTouch ? nearestItem(places, point, REACH) : null);
      event.preventDefault();
      if (key === null) setPointed(null);
      else if (isTouch) setPointed({ key, isOpen: true, byKey: false });
      else follow(key, event.detail === 0);
    },
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      const current = byKey.get(keyAt(event.target) ?? '');
      if (current === undefined) return;
      if (event.key === 'Escape') setPointed(null);
      const isBin = current.items.length > 1;
      if (isBin && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        follow(current.key, true);
        return;
      }
      const next = markTo(event.key, current, marks);
      if (next === undefined) return;
      event.preventDefault();
      focusMark(event.currentTarget, next.key);
    },
    onFocus: (event: FocusEvent) => {
      const key = keyAt(event.target);
      if (key === null) return;
      setStop(key);
      if (event.target.matches(':focus-visible')) show(key);
    },
    onBlur: () => show(null),
  };
  return {
    mark,
    isOpen: pointed?.isOpen === true,
    byKey: pointed?.byKey === true,
    stop,
    svg,
    close: () => setPointed(null),
  };
}

/** Puts the focus on a mark of a drawing. */
export function focusMark(drawing: Element | null, key: string): void {
  const marks = drawing?.querySelectorAll<SVGElement>('[data-key]') ?? [];
  [...marks].find((m) => m.dataset['key'] === key)?.focus();
}
