import { panBy, pinchBy, zoomBy } from '../../domain/zoom.ts';
import type { Limits, Point, Zoom } from '../../domain/zoom.ts';

/** A hand that trembles by this many CSS pixels still clicks. */
const CLICK_WITHIN = 4;
/** A wheel that has not turned for this long, in milliseconds, rests. */
const WHEEL_RESTS_AFTER = 150;
/** The most that one turn of the wheel enlarges, as a power of two. */
const MOST_PER_TURN = 0.5;

/**
 * Zooms by wheel while Ctrl or ⌘ is held (as touchpads report a pinch), shifts by dragging with a
 * mouse or pen, does both with two fingers. A bare wheel and a single finger scroll the page.
 */
export function listenToGestures(
  svg: SVGSVGElement,
  limits: Limits,
  now: () => Zoom,
  show: (zoom: Zoom) => void,
  settle: () => void,
): () => void {
  const { whole } = limits;
  const listening = new AbortController();
  const { signal } = listening;
  const active = { signal, passive: false };
  let dragFrom: Point | null = null;
  let isDragging = false;
  let fingers: readonly [Point, Point] | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const seenAt = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = svg.getBoundingClientRect();
    const unit = whole.width / box.width;
    return { x: whole.x + (clientX - box.left) * unit, y: whole.y + (clientY - box.top) * unit };
  };

  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 25 : 1;
    const power = Math.max(-MOST_PER_TURN, Math.min(MOST_PER_TURN, -event.deltaY * lines * 0.01));
    show(zoomBy(now(), 2 ** power, seenAt(event), limits));
    clearTimeout(rest);
    rest = setTimeout(settle, WHEEL_RESTS_AFTER);
  };

  const onPointerDown = (event: PointerEvent) => {
    isDragging = false;
    const canDrag = event.pointerType !== 'touch' && event.button === 0 && !event.ctrlKey;
    dragFrom = canDrag ? { x: event.clientX, y: event.clientY } : null;
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragFrom === null) return;
    const by = { x: event.clientX - dragFrom.x, y: event.clientY - dragFrom.y };
    if (!isDragging && Math.hypot(by.x, by.y) < CLICK_WITHIN) return;
    if (!isDragging) svg.setPointerCapture(event.pointerId);
    isDragging = true;
    dragFrom = { x: event.clientX, y: event.clientY };
    const unit = whole.width / svg.getBoundingClientRect().width;
    show(panBy(now(), { x: by.x * unit, y: by.y * unit }, limits));
  };
  const onPointerUp = () => {
    dragFrom = null;
    if (isDragging) settle();
  };
  /** The click that ends a drag is none. */
  const onClick = (event: MouseEvent) => {
    if (!isDragging) return;
    isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  };

  const pairOf = ({ touches: [a, b] }: TouchEvent): readonly [Point, Point] | null =>
    a && b ? [seenAt(a), seenAt(b)] : null;
  const onTouch = (event: TouchEvent) => {
    const pair = pairOf(event);
    if (pair !== null) event.preventDefault();
    if (pair !== null && fingers !== null) show(pinchBy(now(), fingers, pair, limits));
    if (pair === null && fingers !== null) settle();
    fingers = pair;
  };

  svg.addEventListener('wheel', onWheel, active);
  svg.addEventListener('pointerdown', onPointerDown, { signal });
  svg.addEventListener('pointermove', onPointerMove, { signal });
  svg.addEventListener('pointerup', onPointerUp, { signal });
  svg.addEventListener('pointercancel', onPointerUp, { signal });
  svg.addEventListener('click', onClick, { signal, capture: true });
  svg.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    svg.addEventListener(type, onTouch, active);
  return () => {
    clearTimeout(rest);
    listening.abort();
  };
}
