import { Link } from 'react-router';
import { OWNERSHIP_LABEL } from '../../domain/labels.ts';
import { countryName, ownershipRule, publishers } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { WideTable } from '../../components/WideTable.tsx';

/** The label of each publisher, the facts it rests on, and the one rule for all. */
export function Publishers() {
  return (
    <>
      <p>{ownershipRule.text}</p>
      <p>
        The rule follows <a href={ownershipRule.source.url}>{ownershipRule.source.title}</a>.
      </p>
      <p>
        <Link to={paths.sources.getHref()}>All sources</Link> tells what rests on each, and which
        positions would change without it or without state-owned media.
      </p>
      <WideTable label="Publishers of the articles">
        <thead>
          <tr>
            <th scope="col">Publisher</th>
            <th scope="col">Label</th>
            <th scope="col">Owner</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {publishers.map(({ name, country, ownership, owner, note, source }) => (
            <tr key={name}>
              <th scope="row">
                <Link to={paths.source.getHref(name)}>{name}</Link>
                <span className="wide-table__aside">{countryName(country)}</span>
              </th>
              <td>{OWNERSHIP_LABEL[ownership]}</td>
              <td>
                {owner}
                {note !== '' && <span className="wide-table__aside">{note}</span>}
              </td>
              <td>
                <a href={source.url}>{source.title}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
