import { MONTHS } from '../../domain/dateText.ts';
import type { Month } from '../../domain/dates.ts';
import { YEARS } from '../../domain/period.ts';

interface MonthSelectProps {
  /** "Start", "End". */
  name: string;
  month: Month;
  onChoose: (month: Month) => void;
}

/** A month by two lists, which keys can type into and fingers can open everywhere. */
export function MonthSelect({ name, month, onChoose }: MonthSelectProps) {
  const [year = '', number = ''] = month.split('-');
  return (
    <span className="changes__month" role="group" aria-label={name}>
      <span className="quiet" aria-hidden="true">
        {name}
      </span>
      <select
        className="select changes__select"
        aria-label={`${name}: month`}
        value={number}
        onChange={(event) => onChoose(`${year}-${event.target.value}`)}
      >
        {MONTHS.map((label, index) => (
          <option key={label} value={String(index + 1).padStart(2, '0')}>
            {label}
          </option>
        ))}
      </select>
      <select
        className="select changes__select"
        aria-label={`${name}: year`}
        value={year}
        onChange={(event) => onChoose(`${event.target.value}-${number}`)}
      >
        {YEARS.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </span>
  );
}
