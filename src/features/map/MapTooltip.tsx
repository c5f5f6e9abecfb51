import { Link } from 'react-router';
import type { Day } from '../../domain/dates.ts';
import { HOME_CODES } from '../../domain/boundaries.ts';
import type { Filters } from '../../domain/filters.ts';
import { isKnownBy, NO_DATA } from '../../domain/headline.ts';
import { positionSince } from '../../domain/intervals.ts';
import type { Standing } from '../../domain/mapView.ts';
import { countryName, observationsOf } from '../../state/dataset.ts';
import { useUi } from '../../state/uiStore.ts';
import { CountryCard } from './CountryCard.tsx';

interface MapTooltipProps {
  standings: ReadonlyMap<string, Standing>;
  asOf: Day;
  filters: Filters;
  hrefOf: (code: string) => string;
}

/** The card of the country under the pointer or the focus. It alone renders again on hover. */
export function MapTooltip({ standings, asOf, filters, hrefOf }: MapTooltipProps) {
  const hovered = useUi((s) => s.hovered);
  if (hovered === null) return null;
  const headline = standings.get(hovered)?.headline ?? NO_DATA;
  const own = observationsOf(filters).get(hovered) ?? [];
  return (
    <div className="map-card" role="status" ref={showOnTouch}>
      <CountryCard
        name={countryName(hovered)}
        headline={headline}
        since={positionSince(own, asOf)}
        asOf={asOf}
        isHome={HOME_CODES.includes(hovered)}
        hasEnded={isKnownBy(own, asOf)}
      />
      {own.length > 0 && (
        <p className="map-card__open">
          <Link to={hrefOf(hovered)} tabIndex={-1}>
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
