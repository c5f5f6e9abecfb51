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
  figureRef: RefObject<HTMLElement | null>;
  svgRef: RefObject<Element | null>;
  places: readonly LinkedPlace[];
  zoom: { readonly px: number; readonly live: RefObject<Zoom> };
  /** Of the whole map in its own units. */
  width: number;
}

/** What a pointer means on a map, and where the card that follows it stands. */
export function useMapPointer({ figureRef, svgRef, places, zoom, width }: PointedMap) {
  const hover = useUi((s) => s.hover);

  const placeCard = (x: number, y: number) => {
    const figure = figureRef.current;
    if (figure === null) return;
    const box = figure.getBoundingClientRect();
    figure.style.setProperty('--x', `${x - box.left}px`);
    figure.style.setProperty('--y', `${y - box.top}px`);
    figure.toggleAttribute('data-right', x - box.left > box.width / 2);
  };

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
    placeCard(event.clientX, event.clientY);
    hover(event.buttons === 0 && isOnMap(event) ? codeOf(event, false) : null);
  };
  const isOnMap = ({ target }: PointerEvent): boolean =>
    target instanceof Node && svgRef.current?.contains(target) === true;

  return { placeCard, codeOf, onPointerMove };
}

export function codeAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-code]')?.getAttribute('data-code') ?? null;
}
