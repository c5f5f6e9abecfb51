import type { ReactNode } from 'react';
import { useUi } from '../../state/uiStore.ts';

interface MapTooltipProps {
  cardOf: (code: string) => ReactNode;
  /** The country whose card stands open already. */
  chosen: string | null;
}

/** The card of the country under the pointer or the focus. It alone renders again on hover. */
export function MapTooltip({ cardOf, chosen }: MapTooltipProps) {
  const hovered = useUi((s) => s.hovered);
  if (hovered === null || hovered === chosen) return null;
  return (
    <div className="map-card map-card--hover" role="status">
      {cardOf(hovered)}
    </div>
  );
}
