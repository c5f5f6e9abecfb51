import type { ReactNode, Ref } from 'react';
import { useUi } from '../../state/uiStore.ts';

interface MapTooltipProps {
  /** The element that is moved to where the card shall stand. */
  pointerRef: Ref<HTMLDivElement>;
  cardOf: (code: string) => ReactNode;
  /** The country whose card stands open already. */
  chosen: string | null;
}

/** The card of the country under the pointer or the focus. It alone renders again on hover. */
export function MapTooltip({ pointerRef, cardOf, chosen }: MapTooltipProps) {
  const hovered = useUi((s) => (s.hoveredBy === 'timeline' ? null : s.hovered));
  return (
    <div ref={pointerRef} className="map__pointer">
      {/* Stands there before it has anything to say, or readers of the screen would not hear the first. */}
      <div role="status">
        {hovered !== null && hovered !== chosen && (
          <div className="map-card map-card--hover">{cardOf(hovered)}</div>
        )}
      </div>
    </div>
  );
}
