import { useState } from 'react';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Pieces of evidence that the list would hold with this value. */
  readonly count: number;
}

interface FacetListProps {
  name: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** Above this length a list gets a field to search it. */
const SEARCH_FROM = 12;

/** Check boxes with counts; a long list can be searched by typing. */
export function FacetList({ name, options, chosen, onToggle }: FacetListProps) {
  const [query, setQuery] = useState('');
  const needle = query.trim().toLowerCase();
  const shown = options.filter((o) => o.label.toLowerCase().includes(needle));
  return (
    <fieldset className="facet">
      <legend className="visually-hidden">{name}</legend>
      {options.length > SEARCH_FROM && (
        <input
          type="search"
          className="facet__search"
          aria-label={`Search: ${name}`}
          placeholder="Type to search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {shown.length === 0 && <p className="quiet">Nothing of that name.</p>}
      {shown.map(({ value, label, count }) => (
        <label key={value} className={count === 0 ? 'facet__option quiet' : 'facet__option'}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span>{label}</span>
          <span className="facet__count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
