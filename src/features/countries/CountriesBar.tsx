import { Link, NavLink } from 'react-router';
import type { CountryRow } from '../../domain/countryRows.ts';
import type { Sort, SortKey } from '../../domain/sortKeys.ts';
import { SORT_KEYS } from '../../domain/sortKeys.ts';
import { formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import { MAX_COMPARED, MIN_COMPARED } from '../../domain/turns.ts';
import { paths } from '../../state/paths.ts';
import { searchOf } from '../../state/urlState.ts';
import { useView } from '../../state/useView.ts';
import './CountriesBar.css';

const SORT_LABEL: Readonly<Record<SortKey, string>> = {
  name: 'Name',
  region: 'Region',
  position: 'Position, in force and hardest first',
  since: 'Held since',
  change: 'First change',
  age: 'Age of proof',
  evidence: 'Most evidence',
};

interface CountriesBarProps {
  rows: readonly CountryRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  asOf: Day;
}

/** What the table and the history of countries share: which of them, how many, in which order. */
export function CountriesBar({ rows, sort, onSort, asOf }: CountriesBarProps) {
  const { view } = useView();
  const search = searchOf(view);
  const codes = rows.map((r) => r.code).toSorted();
  const areFew = codes.length >= MIN_COMPARED && codes.length <= MAX_COMPARED;
  const chosen = { ...view, filters: { ...view.filters, country: codes } };
  return (
    <div className="countries-bar">
      <nav className="countries-bar__tabs" aria-label="Countries as">
        <NavLink to={{ pathname: paths.countries.getHref(), search }} end>
          Table
        </NavLink>
        <NavLink to={{ pathname: paths.history.getHref(), search }}>History</NavLink>
      </nav>
      <p className="quiet" role="status">
        {rows.length === 1 ? '1 country' : `${rows.length} countries`} with a position or other
        dealings on {formatDate(asOf)}
      </p>
      <div className="countries-bar__order">
        <label>
          Sort by{' '}
          <select
            className="select"
            value={sort.key}
            onChange={({ target: { value } }) => {
              const key = SORT_KEYS.find((k) => k === value);
              if (key !== undefined) onSort({ key, reversed: false });
            }}
          >
            {SORT_KEYS.map((key) => (
              <option key={key} value={key}>
                {SORT_LABEL[key]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          aria-pressed={sort.reversed}
          onClick={() => onSort({ ...sort, reversed: !sort.reversed })}
        >
          Reverse
        </button>
        <Link
          className="button"
          to={{
            pathname: paths.compare.getHref(),
            search: areFew ? searchOf(chosen) : search,
          }}
        >
          {areFew ? `Compare these ${codes.length}` : 'Compare countries'}
        </Link>
      </div>
    </div>
  );
}
