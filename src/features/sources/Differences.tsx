import { Link } from 'react-router';
import { Swatch } from '../../components/Swatch.tsx';
import { compareText } from '../../domain/compareText.ts';
import type { Headline } from '../../domain/headline.ts';
import { positionLabel, toneOf } from '../../domain/labels.ts';
import type { Difference } from '../../domain/sources.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { useCountrySearch } from '../../state/useView.ts';

/** Positions as they are and as they would be, by the names of their countries. */
export function Differences({ items }: { items: readonly Difference[] }) {
  const search = useCountrySearch();
  const ordered = items.toSorted((a, b) =>
    compareText(countryName(a.country), countryName(b.country)),
  );
  return (
    <ul className="differences">
      {ordered.map(({ country, before, after }) => (
        <li key={country}>
          <Link to={paths.country.getHref(country) + search}>{countryName(country)}</Link>:{' '}
          <Position headline={before} /> <span aria-hidden="true">→</span>
          <span className="visually-hidden">would be</span> <Position headline={after} />
        </li>
      ))}
    </ul>
  );
}

function Position({ headline }: { headline: Headline }) {
  return (
    <span className="differences__position">
      <Swatch {...toneOf(headline)} /> {positionLabel(headline)}
    </span>
  );
}
