import { Link } from 'react-router';
import { ProofWords } from '../../components/ProofWords.tsx';
import { Swatch } from '../../components/Swatch.tsx';
import { runsDown } from '../../domain/countryRows.ts';
import type { CountryRow } from '../../domain/countryRows.ts';
import type { Sort, SortKey } from '../../domain/sortKeys.ts';
import { formatAge, formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import { isProposed } from '../../domain/headline.ts';
import { positionText, toneOf } from '../../domain/labels.ts';
import { paths } from '../../state/paths.ts';
import { proofWords } from '../../state/proofWords.ts';
import './CountryTable.css';

/** The columns, each with its heading. The first change has none: it is in the history. */
const COLUMNS = [
  ['name', 'Country'],
  ['region', 'Region'],
  ['position', 'Position'],
  ['since', 'Since'],
  ['age', 'Age of proof'],
  ['evidence', 'Evidence'],
] as const satisfies readonly (readonly [SortKey, string])[];

interface CountryTableProps {
  /** In the order in which they are shown. */
  rows: readonly CountryRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  asOf: Day;
  /** Kept on links to a country. */
  search: string;
}

/** The map's equal in words: every country that the filters leave, sortable. */
export function CountryTable({ rows, sort, onSort, asOf, search }: CountryTableProps) {
  return (
    <div className="countries">
      <table className="countries__table">
        <caption className="visually-hidden">Positions as of {formatDate(asOf)}</caption>
        <thead>
          <tr>
            {COLUMNS.map(([key, heading]) => (
              <th key={key} scope="col" aria-sort={ariaSort(key, sort)}>
                <button
                  type="button"
                  className="countries__sort"
                  data-picture
                  onClick={() => onSort({ key, reversed: sort.key === key && !sort.reversed })}
                >
                  {heading}{' '}
                  <span aria-hidden="true">
                    {sort.key === key ? (runsDown(sort) ? '↓' : '↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} search={search} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ariaSort = (key: SortKey, sort: Sort): 'ascending' | 'descending' | 'none' => {
  if (sort.key !== key) return 'none';
  return runsDown(sort) ? 'descending' : 'ascending';
};

function Row({ row, search }: { row: CountryRow; search: string }) {
  const { code, name, region, headline, since, age, evidence } = row;
  const { tone, texture } = toneOf(headline);
  const isMarked = 'signal' in headline && headline.signal?.marked === true;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.country.getHref(code) + search}>{name}</Link>
      </th>
      <td className="countries__region">{region}</td>
      <td>
        <span className="countries__position">
          <Swatch tone={tone} texture={texture} dashed={isProposed(headline)} />{' '}
          {positionText(headline)}
          {isMarked && <abbr title="Latest signal two or more steps away">▲</abbr>}
        </span>
        {headline.status !== 'none' && (
          <div className="countries__proof">
            <ProofWords {...proofWords(headline.proof)} lines={2} />
          </div>
        )}
      </td>
      <td className="countries__nowrap">{since === null ? '–' : formatDate(since, 'short')}</td>
      <td className="countries__nowrap">{age === null ? '–' : formatAge(age)}</td>
      <td className="countries__number">{evidence}</td>
    </tr>
  );
}
