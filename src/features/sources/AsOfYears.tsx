import { Link } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import { endOfMonth } from '../../domain/dates.ts';
import { YEARS } from '../../domain/period.ts';
import { searchOf } from '../../state/urlState.ts';
import { asOfDay, withDate } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';

/** The day for which positions are told, and the ways to the ends of other years. */
export function AsOfYears() {
  const { view } = useView();
  const asOf = asOfDay(view);
  return (
    <nav aria-label="Date of the positions" className="sources-dates">
      <span>As of {formatDate(asOf)}. At the end of:</span>
      {YEARS.map((year) => (
        <Link
          key={year}
          to={{ search: searchOf(withDate(view, `${year}-12`)) }}
          preventScrollReset
          aria-current={endOfMonth(`${year}-12`) === asOf ? 'page' : undefined}
        >
          {year}
        </Link>
      ))}
    </nav>
  );
}
