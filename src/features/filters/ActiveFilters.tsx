import { isFiltered, NO_FILTERS, selectEvidence } from '../../domain/filters.ts';
import { countryName, evidence } from '../../state/dataset.ts';
import { useView } from '../../state/useView.ts';
import { facetLabel, LIST_FACETS } from './facets.ts';

/** The filters in use, each with a way to take it off, and how much evidence they leave. */
export function ActiveFilters() {
  const { view, setFilters, setView } = useView();
  const { filters } = view;
  if (!isFiltered(filters)) return null;
  const left = selectEvidence(evidence, filters).length;
  return (
    <div className="filters__active">
      <p role="status">
        {left} of {evidence.length} pieces of evidence
      </p>
      {LIST_FACETS.flatMap((facet) =>
        filters[facet].map((value) => {
          const label = facetLabel(facet, value, countryName);
          return (
            <button
              key={`${facet}-${value}`}
              type="button"
              className="filters__chip"
              aria-label={`Remove filter: ${label}`}
              onClick={() =>
                setFilters({ [facet]: filters[facet].filter((v: string) => v !== value) })
              }
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          );
        }),
      )}
      <button
        type="button"
        className="link-button"
        onClick={() => setView({ at: view.at, filters: NO_FILTERS })}
      >
        Clear all filters
      </button>
    </div>
  );
}
