import { Link } from 'react-router';
import { COUNTRY_SETS } from '../../domain/countrySets.ts';
import type { CountrySet } from '../../domain/countrySets.ts';
import { formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import { hardenedMostRecently } from '../../domain/turns.ts';
import type { Observation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

interface SuggestedSetsProps {
  observations: ReadonlyMap<string, readonly Observation[]>;
  asOf: Day;
  /** The address that compares these. */
  searchOf: (codes: readonly string[]) => string;
}

const RECENT = 4;

/** Countries to begin with. */
export function SuggestedSets({ observations, asOf, searchOf }: SuggestedSetsProps) {
  const recent: CountrySet = {
    name: 'Hardened most recently',
    codes: hardenedMostRecently(observations, asOf, RECENT),
    source: `the last whose position became a harder one by ${formatDate(asOf)}`,
  };
  return (
    <ul className="sets">
      {[...COUNTRY_SETS, recent]
        .filter(({ codes }) => codes.length > 1)
        .map(({ name, codes, source }) => (
          <li key={name}>
            <Link to={{ pathname: paths.compare.getHref(), search: searchOf(codes) }}>{name}</Link>
            <p>{codes.map(countryName).join(', ')}</p>
            <p className="quiet small">{source}</p>
          </li>
        ))}
    </ul>
  );
}
