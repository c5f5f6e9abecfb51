import { useState } from 'react';
import { Link } from 'react-router';
import { Swatch } from '../../components/Swatch.tsx';
import { formatAge, formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import { positionLabel, proofText, toneOf } from '../../domain/labels.ts';
import type { Standing } from '../../domain/mapView.ts';
import type { Observation } from '../../schema/atlas.ts';
import { countryByCode, countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { countryRows, SORT_KEYS, sortRows } from './rows.ts';
import type { CountryRow, Sort, SortKey } from './rows.ts';
import './CountryTable.css';

const HEAD: Readonly<Record<SortKey, string>> = {
  name: 'Country',
  region: 'Region',
  position: 'Position',
  since: 'Since',
  age: 'Age of proof',
  evidence: 'Evidence',
};

interface CountryTableProps {
  standings: readonly Standing[];
  observations: ReadonlyMap<string, readonly Observation[]>;
  asOf: Day;
  /** Kept on links to a country. */
  search: string;
}

const NAMES = {
  name: countryName,
  region: (code: string) => countryByCode.get(code)?.subregion ?? '',
};

/** The map's equal in words: every country that the filters leave, sortable. */
export function CountryTable({ standings, observations, asOf, search }: CountryTableProps) {
  const [sort, setSort] = useState<Sort>({ key: 'position', descending: false });
  const rows = sortRows(countryRows(standings, observations, asOf, NAMES), sort);
  return (
    <div className="countries">
      <p className="quiet" role="status">
        {rows.length === 1 ? '1 country' : `${rows.length} countries`} with evidence by{' '}
        {formatDate(asOf)}
      </p>
      <table className="countries__table">
        <caption className="visually-hidden">Positions as of {formatDate(asOf)}</caption>
        <thead>
          <tr>
            {SORT_KEYS.map((key) => (
              <th key={key} scope="col" aria-sort={ariaSort(key, sort)}>
                <button
                  type="button"
                  className="countries__sort"
                  onClick={() => setSort({ key, descending: sort.key === key && !sort.descending })}
                >
                  {HEAD[key]}{' '}
                  <span aria-hidden="true">
                    {sort.key === key ? (sort.descending ? '↓' : '↑') : ''}
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
  return sort.descending ? 'descending' : 'ascending';
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
          <Swatch tone={tone} texture={texture} /> {positionLabel(headline)}
          {isMarked && <abbr title="Latest signal two or more steps away">▲</abbr>}
        </span>
        {headline.status !== 'none' && (
          <span className="countries__proof">{proofText(headline.proof)}</span>
        )}
      </td>
      <td className="countries__nowrap">{since === null ? '–' : formatDate(since, 'short')}</td>
      <td className="countries__nowrap">{age === null ? '–' : formatAge(age)}</td>
      <td className="countries__number">{evidence}</td>
    </tr>
  );
}
