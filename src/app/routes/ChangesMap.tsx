import { useMemo } from 'react';
import { HOME_CODES } from '../../domain/boundaries.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { formatDate } from '../../domain/dateText.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import { SHIFT_FILLS, shiftLooks } from '../../domain/shifts.ts';
import { ChangeCard } from '../../features/changes/ChangeCard.tsx';
import { ChangesLegend } from '../../features/changes/ChangesLegend.tsx';
import { useRange } from '../../features/changes/useRange.ts';
import { MapFrame } from '../../features/map/MapFrame.tsx';
import { countryName } from '../../state/dataset.ts';
import './HomeRoute.css';
import '../../features/changes/changes.css';

/** The map of what changed, with its key. */
export function ChangesMap({ comparisons }: { comparisons: readonly Comparison[] }) {
  const { from, to } = useRange();
  const looks = useMemo(() => shiftLooks(comparisons), [comparisons]);
  const byCountry = useMemo(() => new Map(comparisons.map((c) => [c.country, c])), [comparisons]);
  const cardOf = (code: string) => (
    <ChangeCard
      name={countryName(code)}
      isHome={HOME_CODES.includes(code)}
      comparison={byCountry.get(code)}
    />
  );
  return (
    <section className="home__map later" aria-label="Map of changes">
      <MapFrame
        label={`World map of what changed from ${formatDate(firstDay(from))} to ${formatDate(lastDay(to))}.`}
        looks={looks}
        fills={SHIFT_FILLS}
        cardOf={cardOf}
      />
      <ChangesLegend comparisons={comparisons} />
    </section>
  );
}
