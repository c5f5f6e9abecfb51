import { useMemo } from 'react';
import { Disclosure } from '../../components/Disclosure.tsx';
import { LAYERS, selectEvidence } from '../../domain/filters.ts';
import type { Evidence, Filters } from '../../domain/filters.ts';
import { LAYER_LABEL } from '../../domain/labels.ts';
import { YEARS } from '../../domain/period.ts';
import { countryName, evidence as allEvidence } from '../../state/dataset.ts';
import { formatPeriod } from '../../state/urlDates.ts';
import { useFilterControls } from '../../state/useFilterControls.ts';
import { useView } from '../../state/useView.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FACET_NAME, facetOptions, LIST_FACETS } from './facets.ts';
import type { ListFacet } from './facets.ts';
import { FacetList } from './FacetList.tsx';
import './FilterBar.css';

interface FilterBarProps {
  /** What the page lists, and therefore what is counted; all evidence if left out. */
  evidence?: readonly Evidence[];
}

/** Every filter of the view, with what each choice would leave. */
export function FilterBar({ evidence = allEvidence }: FilterBarProps) {
  const counted = useView().view.filters;
  const { filters, choose } = useFilterControls();
  const toggle = (facet: ListFacet, value: string) =>
    choose({ [facet]: toggled(filters[facet], value) });
  const period = filters.period === null ? '' : formatPeriod(filters.period);
  const years = useMemo(
    () => YEARS.map((year) => ({ year, count: countOfYear(evidence, counted, year) })),
    [evidence, counted],
  );
  const proposals = evidence.filter((e) => e.observation.basis === 'proposed').length;
  const isCustom = period !== '' && !YEARS.includes(period);
  return (
    <section className="filters" aria-label="Filters">
      <div className="filters__row">
        <label>
          <span className="visually-hidden">Year</span>
          <select
            className="select filters__select"
            value={period}
            onChange={({ target: { value } }) =>
              choose({ period: value === '' ? null : { from: value, to: value } })
            }
          >
            <option value="">All years</option>
            {isCustom && <option value={period}>{period}</option>}
            {years.map(({ year, count }) => (
              <option key={year} value={year}>
                {year} ({count})
              </option>
            ))}
          </select>
        </label>
        {LIST_FACETS.map((facet) => (
          <Disclosure
            key={facet}
            active={filters[facet].length > 0}
            label={
              filters[facet].length > 0
                ? `${FACET_NAME[facet]} (${filters[facet].length})`
                : FACET_NAME[facet]
            }
          >
            <CountedFacet
              facet={facet}
              evidence={evidence}
              counted={counted}
              chosen={filters[facet]}
              onToggle={(value) => toggle(facet, value)}
            />
          </Disclosure>
        ))}
        <label>
          <span className="visually-hidden">Layer of evidence</span>
          <select
            className="select filters__select"
            value={filters.layer}
            onChange={({ target: { value } }) => {
              const layer = LAYERS.find((l) => l === value);
              if (layer !== undefined) choose({ layer });
            }}
          >
            {LAYERS.map((layer) => (
              <option key={layer} value={layer}>
                {LAYER_LABEL[layer]}
              </option>
            ))}
          </select>
        </label>
        <label className="filters__check">
          <input
            type="checkbox"
            checked={filters.proposed}
            onChange={() => choose({ proposed: !filters.proposed })}
          />
          Include what rules propose ({proposals}), not reviewed
        </label>
      </div>
      <ActiveFilters evidence={evidence} />
    </section>
  );
}

interface CountedFacetProps {
  facet: ListFacet;
  evidence: readonly Evidence[];
  /** The filters that the counts are of. */
  counted: Filters;
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** The choices of an open list; a closed one counts nothing. */
function CountedFacet({ facet, evidence, counted, chosen, onToggle }: CountedFacetProps) {
  const options = useMemo(
    () => facetOptions(evidence, counted, facet, countryName),
    [evidence, counted, facet],
  );
  return (
    <FacetList name={FACET_NAME[facet]} options={options} chosen={chosen} onToggle={onToggle} />
  );
}

const toggled = (chosen: readonly string[], value: string): string[] =>
  chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];

const countOfYear = (evidence: readonly Evidence[], filters: Filters, year: string): number =>
  selectEvidence(evidence, { ...filters, period: { from: year, to: year } }).length;
