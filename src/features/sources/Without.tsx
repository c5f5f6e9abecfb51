import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Day } from '../../domain/dates.ts';
import { YEARS } from '../../domain/period.ts';
import { positionsWithout } from '../../domain/sources.ts';
import type { Difference, IsMeant } from '../../domain/sources.ts';
import { checkedEvidence } from '../../state/sources.ts';
import { searchOf } from '../../state/urlState.ts';
import { withDate } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';
import { Differences } from './Differences.tsx';

interface WithoutProps {
  /** The sources left out, as read after "Without". */
  label: string;
  isMeant: IsMeant;
  asOf: Day;
  open: boolean;
}

/** What the map would show on a day if some sources were left out, and in which years that differs. */
export function Without({ label, isMeant, asOf, open }: WithoutProps) {
  const { items, years } = useMemo(() => {
    const without = (day: Day) => positionsWithout(checkedEvidence, isMeant, day);
    return {
      items: without(asOf),
      years: YEARS.filter((year) => without(`${year}-12-31`).length > 0),
    };
  }, [isMeant, asOf]);
  const text = `Without ${label}: ${differencesText(items)}`;
  if (items.length > 0) {
    return (
      <details open={open}>
        <summary>{text}</summary>
        <Differences items={items} />
      </details>
    );
  }
  return (
    <p>
      {text}
      <OtherYears years={years} />.
    </p>
  );
}

function OtherYears({ years }: { years: readonly string[] }) {
  const { view } = useView();
  if (years.length === 0) return ', nor at the end of any year';
  return (
    <>
      , as it would at the end of{' '}
      {years.map((year, index) => (
        <span key={year}>
          {index > 0 && (index === years.length - 1 ? ' and ' : ', ')}
          <Link to={{ search: searchOf(withDate(view, `${year}-12`)) }} preventScrollReset>
            {year}
          </Link>
        </span>
      ))}
    </>
  );
}

/** "2 countries’ positions would change". */
function differencesText({ length }: readonly Difference[]): string {
  if (length === 0) return 'no country’s position would change';
  return `${length} ${length === 1 ? 'country’s position' : 'countries’ positions'} would change`;
}
