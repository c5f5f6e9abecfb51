import { useMemo } from 'react';
import { Link } from 'react-router';
import { HOME_CODES } from '../../domain/boundaries.ts';
import { formatDate } from '../../domain/dateText.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import { shiftLooks } from '../../domain/shifts.ts';
import { ChangeCard } from '../../features/changes/ChangeCard.tsx';
import { ChangesLegend } from '../../features/changes/ChangesLegend.tsx';
import { ChangesList } from '../../features/changes/ChangesList.tsx';
import { ChangesSummary } from '../../features/changes/ChangesSummary.tsx';
import { CHANGE_TEXTURES, CHANGE_TONES } from '../../features/changes/drawing.ts';
import { RangeBar } from '../../features/changes/RangeBar.tsx';
import { useComparisons } from '../../features/changes/useComparisons.ts';
import { useRange } from '../../features/changes/useRange.ts';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { MapFrame } from '../../features/map/MapFrame.tsx';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { searchOf } from '../../state/urlState.ts';
import { useCanonicalAddress, useView } from '../../state/useView.ts';
import './HomeRoute.css';
import '../../features/changes/changes.css';

export function ChangesRoute() {
  useCanonicalAddress();
  const { view } = useView();
  const { from, to } = useRange();
  const comparisons = useComparisons();
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
    <div className="page home">
      <title>What changed on Huawei and 5G</title>
      <header className="home__head">
        <h1>What changed</h1>
        <ChangesSummary comparisons={comparisons} />
      </header>
      <FilterBar />
      <RangeBar />
      <section className="home__map" aria-label="Map of changes">
        <MapFrame
          label={`World map of what changed from ${formatDate(firstDay(from))} to ${formatDate(lastDay(to))}.`}
          looks={looks}
          tones={CHANGE_TONES}
          textures={CHANGE_TEXTURES}
          cardOf={cardOf}
        />
        <ChangesLegend comparisons={comparisons} />
      </section>
      <p>
        <Link to={paths.years.getHref() + searchOf(view)}>
          Year by year: one map for each year’s end
        </Link>
      </p>
      <section aria-labelledby="changes" className="stack">
        <h2 id="changes">The changes and what proves them</h2>
        <ChangesList comparisons={comparisons} />
      </section>
    </div>
  );
}
