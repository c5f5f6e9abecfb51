import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Day } from '../../domain/dates.ts';
import { positionIntervals } from '../../domain/intervals.ts';
import {
  compareRestricted,
  firstRestricted,
  MAX_COMPARED,
  MIN_COMPARED,
} from '../../domain/turns.ts';
import { countryName, observationsOf } from '../../state/dataset.ts';
import { searchOf } from '../../state/urlState.ts';
import { useView } from '../../state/useView.ts';
import { ComparedCountry } from './ComparedCountry.tsx';
import { CountryPicker } from './CountryPicker.tsx';
import { SuggestedSets } from './SuggestedSets.tsx';
import './compare.css';

interface ComparePageProps {
  asOf: Day;
  /** Kept on links to a country. */
  search: string;
  /** What moves the date, if it can be moved; shown once there is something to compare. */
  children?: ReactNode;
}

/** Two to six countries over one time axis. */
export function ComparePage({ asOf, search, children }: ComparePageProps) {
  const { view, setFilters } = useView();
  const chosen = view.filters.country;
  const observations = observationsOf(view.filters);
  const known = useMemo(() => new Set(observations.keys()), [observations]);
  const compared = useMemo(
    () =>
      chosen
        .slice(0, MAX_COMPARED)
        .map((code) => {
          const intervals = positionIntervals(observations.get(code) ?? []);
          const restricted = firstRestricted(intervals);
          return { code, name: countryName(code), intervals, restricted };
        })
        .toSorted(compareRestricted),
    [chosen, observations],
  );
  const left = chosen.slice(MAX_COMPARED);
  return (
    <div className="compare">
      <CountryPicker
        chosen={chosen}
        known={known}
        onAdd={(code) => setFilters({ country: [...chosen, code].toSorted() })}
      />
      {left.length > 0 && (
        <p role="status" className="compare__left">
          {MAX_COMPARED} countries are compared at a time. Not shown:{' '}
          {left.map(countryName).join(', ')}.
        </p>
      )}
      {chosen.length < MIN_COMPARED && (
        <div className="stack">
          <p>
            {chosen.length === 0
              ? 'Choose two to six countries by typing, or begin with a set:'
              : 'Add at least one more country to compare, or take a set instead:'}
          </p>
          <SuggestedSets
            observations={observations}
            asOf={asOf}
            searchOf={(codes) =>
              searchOf({ ...view, filters: { ...view.filters, country: codes.toSorted() } })
            }
          />
        </div>
      )}
      {compared.length > 0 && children}
      {compared.length > 0 && (
        <p className="quiet">
          In the order in which a limit or ban first came into force; those without one come last,
          by name. ◆ an article, ● the public record, ▼ a proposal of a rule, hollow where it does
          not bind; where only the month or year is known, a box □ as wide as that. Full steps are
          in force, lined ones a power only, striped ones declared, dotted ones stale.
        </p>
      )}
      {compared.map((country) => (
        <ComparedCountry
          key={country.code}
          country={country}
          observations={observations.get(country.code) ?? []}
          asOf={asOf}
          search={search}
          onRemove={(code) => setFilters({ country: chosen.filter((c) => c !== code) })}
        />
      ))}
    </div>
  );
}
