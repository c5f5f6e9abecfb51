import { useCallback } from 'react';
import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { placeAt } from '../../domain/zoom.ts';
import type { Zoom } from '../../domain/zoom.ts';
import { useUi } from '../../state/uiStore.ts';
import { pick } from './places.ts';
import type { LinkedPlace } from './places.ts';

/** How far from it a small country is still meant, in CSS pixels: targets of 24 and 40 pixels. */
const MOUSE = { marker: 12, any: 0 };
const FINGER = { marker: 20, any: 24 };

interface PointedMap {
  /** What the card that follows the pointer stands in, at the corner of its parent. */
  pointerRef: RefObject<HTMLElement | null>;
  svgRef: RefObject<Element | null>;
  places: readonly LinkedPlace[];
  zoom: { readonly px: number; readonly live: RefObject<Zoom> };
  /** Of the whole map in its own units. */
  width: number;
}

/** What a pointer means on a map, and where the card that follows it stands. */
export function useMapPointer({ pointerRef, svgRef, places, zoom, width }: PointedMap) {
  const hover = useUi((s) => s.hover);

  const placeCard = useCallback(
    (x: number, y: number) => {
      const pointer = pointerRef.current;
      const box = pointer?.parentElement?.getBoundingClientRect();
      if (pointer === null || box === undefined) return;
      pointer.style.transform = `translate(${x - box.left}px, ${y - box.top}px)`;
      pointer.toggleAttribute('data-right', x - box.left > box.width / 2);
      pointer.toggleAttribute('data-low', y > innerHeight / 2);
    },
    [pointerRef],
  );

  /** The country that a pointer means, as far as it may miss. */
  const codeOf = (event: MouseEvent, isTouch: boolean): string | null => {
    const box = svgRef.current?.getBoundingClientRect();
    const code = codeAt(event.target);
    if (box === undefined || box.width === 0) return code;
    const unit = width / box.width;
    const seen = { x: (event.clientX - box.left) * unit, y: (event.clientY - box.top) * unit };
    const { marker, any } = isTouch ? FINGER : MOUSE;
    const reach = { marker: marker * zoom.px, any: any * zoom.px };
    return pick(places, code, placeAt(zoom.live.current, seen), reach);
  };

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const code = event.buttons === 0 && isOnMap(event) ? codeOf(event, false) : null;
    placeCard(event.clientX, event.clientY);
    hover(code);
  };
  const isOnMap = ({ target }: PointerEvent): boolean =>
    target instanceof Node && svgRef.current?.contains(target) === true;

  return { placeCard, codeOf, onPointerMove };
}

export function codeAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-code]')?.getAttribute('data-code') ?? null;
}
