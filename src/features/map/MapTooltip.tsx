import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { countryName } from '../../state/dataset.ts';
import { useUi } from '../../state/uiStore.ts';

interface MapTooltipProps {
  cardOf: (code: string) => ReactNode;
  /** The address of a country's page; `null`: the map does not link there. */
  linkOf: (code: string) => string | null;
}

/** The card of the country under the pointer or the focus. It alone renders again on hover. */
export function MapTooltip({ cardOf, linkOf }: MapTooltipProps) {
  const hovered = useUi((s) => s.hovered);
  if (hovered === null) return null;
  const link = linkOf(hovered);
  return (
    <div className="map-card" role="status" ref={showOnTouch}>
      {cardOf(hovered)}
      {link !== null && (
        <p className="map-card__open">
          <Link to={link} tabIndex={-1}>
            Open {countryName(hovered)}
          </Link>
        </p>
      )}
    </div>
  );
}

/** On a touch screen the card stands below the map, where it may be out of sight. */
function showOnTouch(card: HTMLDivElement | null): void {
  if (card !== null && matchMedia('(hover: none)').matches)
    card.scrollIntoView({ block: 'nearest' });
}
