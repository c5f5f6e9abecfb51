import { Link } from 'react-router';
import { WideTable } from '../../components/WideTable.tsx';
import { ownershipText } from '../../domain/labels.ts';
import type { Source } from '../../domain/sources.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

interface SourcesTableProps {
  label: string;
  items: readonly Source[];
  /** How many countries' positions each proves. */
  proven: ReadonlyMap<string, number>;
  /** With what is on file of who owns them; else without articles, which only those on file have. */
  owned: boolean;
  search: string;
}

/** Sources with what rests on them, those that prove most first. */
export function SourcesTable({ label, items, proven, owned, search }: SourcesTableProps) {
  const weight = ({ name, passages, entries }: Source) =>
    (proven.get(name) ?? 0) * 10_000 + passages + entries;
  const rows = items.toSorted((a, b) => weight(b) - weight(a));
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">Source</th>
          {owned && <th scope="col">Ownership</th>}
          {owned && <th scope="col">Owner</th>}
          {owned && <th scope="col">Articles</th>}
          {owned && <th scope="col">Coded passages</th>}
          <th scope="col">Entries citing it</th>
          <th scope="col">Positions it proves</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((source) => (
          <tr key={source.name}>
            <th scope="row">
              <Link to={paths.source.getHref(source.name) + search}>{source.name}</Link>
            </th>
            {owned && <Ownership source={source} />}
            {owned && <td>{source.articles}</td>}
            {owned && <td>{source.passages}</td>}
            <td>{source.entries}</td>
            <td>{proven.get(source.name) ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function Ownership({ source: { publisher } }: { source: Source }) {
  if (publisher === null) return <td colSpan={2}>Not researched</td>;
  const country = countryName(publisher.country);
  return (
    <>
      <td>
        {ownershipText(publisher.ownership, country)}
        {!publisher.ownership.startsWith('state') && (
          <span className="wide-table__aside">{country}</span>
        )}
      </td>
      <td>{publisher.owner}</td>
    </>
  );
}
