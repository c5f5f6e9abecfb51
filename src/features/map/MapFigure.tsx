import { useMemo } from 'react';
import { HOME_CODES } from '../../domain/boundaries.ts';
import { formatDate } from '../../domain/dateText.ts';
import { isKnownBy, NO_DATA } from '../../domain/headline.ts';
import { positionSince } from '../../domain/intervals.ts';
import { POSITION_FILLS } from '../../domain/labels.ts';
import { standingLooks } from '../../domain/look.ts';
import { countryName, observationsOf } from '../../state/dataset.ts';
import { useAsOf, useStandings, useView } from '../../state/useView.ts';
import { CountryCard } from './CountryCard.tsx';
import { MapFrame } from './MapFrame.tsx';

/** The map of positions as of the view's date. */
export function MapFigure() {
  const { view } = useView();
  const asOf = useAsOf();
  const standings = useStandings(asOf);
  const looks = useMemo(() => standingLooks(standings), [standings]);
  const headlines = useMemo(
    () => new Map(standings.map((s) => [s.country, s.headline])),
    [standings],
  );
  const cardOf = (code: string) => {
    const own = observationsOf(view.filters).get(code) ?? [];
    return (
      <CountryCard
        name={countryName(code)}
        headline={headlines.get(code) ?? NO_DATA}
        since={positionSince(own, asOf)}
        asOf={asOf}
        isHome={HOME_CODES.includes(code)}
        hasEnded={isKnownBy(own, asOf)}
      />
    );
  };
  return (
    <MapFrame
      label={`World map of positions as of ${formatDate(asOf)}.`}
      looks={looks}
      fills={POSITION_FILLS}
      cardOf={cardOf}
    />
  );
}
