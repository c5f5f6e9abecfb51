import { memo } from 'react';
import { isFiltered, NO_FILTERS, selectEvidence } from '../../domain/filters.ts';
import type { Evidence } from '../../domain/filters.ts';
import { describePeriod } from '../../domain/filterText.ts';
import { LAYER_LABEL } from '../../domain/labels.ts';
import { countryName } from '../../state/dataset.ts';
import { useView } from '../../state/useView.ts';
import { facetLabel, LIST_FACETS } from './facets.ts';

interface ActiveFiltersProps {
  evidence: readonly Evidence[];
}

/**
 * How much evidence there is or the filters leave, always said, so that nothing below moves when the
 * first filter is set; then each filter in use, with a way to take it off. A press on a control, which
 * comes before the address that this rests on, does not count again.
 */
export const ActiveFilters = memo(function ActiveFilters({ evidence }: ActiveFiltersProps) {
  const { filters } = useView().view;
  const { proposed } = filters;
  const left = selectEvidence(evidence, filters).length;
  const all = selectEvidence(evidence, { ...NO_FILTERS, proposed }).length;
  const isAll = !isFiltered(filters);
  return (
    <div className="filters__active">
      <p role="status">{isAll ? `All ${all}` : `${left} of ${all}`} pieces of evidence</p>
      {!isAll && <FiltersInUse />}
    </div>
  );
});

function FiltersInUse() {
  const { view, setFilters, setView } = useView();
  const { filters } = view;
  return (
    <>
      {filters.period !== null && (
        <Chip
          label={describePeriod(filters.period)}
          onRemove={() => setFilters({ period: null })}
        />
      )}
      {LIST_FACETS.flatMap((facet) =>
        filters[facet].map((value) => (
          <Chip
            key={`${facet}-${value}`}
            label={facetLabel(facet, value, countryName)}
            onRemove={() =>
              setFilters({ [facet]: filters[facet].filter((v: string) => v !== value) })
            }
          />
        )),
      )}
      {filters.layer !== 'both' && (
        <Chip label={LAYER_LABEL[filters.layer]} onRemove={() => setFilters({ layer: 'both' })} />
      )}
      <button
        type="button"
        className="link-button"
        onClick={() => setView({ ...view, filters: NO_FILTERS })}
      >
        Clear all filters
      </button>
      <p>Colours always show positions on networks; filters choose which countries are lit.</p>
    </>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      className="filters__chip"
      aria-label={`Remove filter: ${label}`}
      onClick={onRemove}
    >
      {label} <span aria-hidden="true">×</span>
    </button>
  );
}
