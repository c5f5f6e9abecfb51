import { useState } from 'react';
import { Swatch } from '../../components/Swatch.tsx';
import { usePrinting } from '../../components/usePrinting.ts';
import { stepsWithin } from '../../domain/comparison.ts';
import type { Comparison, Shift } from '../../domain/comparison.ts';
import { compareText } from '../../domain/compareText.ts';
import type { DateRange } from '../../domain/dates.ts';
import { changesByShift, SHIFT_DRAWING, SHIFT_LABEL, SHIFT_MEANING } from '../../domain/shifts.ts';
import type { Observation } from '../../schema/atlas.ts';
import { ChangeItem } from './ChangeItem.tsx';

/** Shown of a group before it is opened. */
const FIRST = 10;

interface ChangesListProps {
  comparisons: readonly Comparison[];
  /** What positions rest on, by country. */
  observations: ReadonlyMap<string, readonly Observation[]>;
  /** The days that are compared. */
  range: DateRange;
  /** Every group at once, for where nothing can be opened; paper has it so anyway. */
  whole?: boolean;
}

/** The changes with their proofs, by kind, the latest first. */
export function ChangesList({ comparisons, observations, range, whole = false }: ChangesListProps) {
  const groups = changesByShift(comparisons);
  if (groups.length === 0) {
    return <p className="quiet">Nothing changed between these dates that the filters leave.</p>;
  }
  return (
    <>
      {groups.map(([shift, list]) => (
        <Group
          key={shift}
          shift={shift}
          list={latestFirst(list, observations, range)}
          observations={observations}
          range={range}
          whole={whole}
        />
      ))}
    </>
  );
}

interface GroupProps {
  shift: Shift;
  list: readonly Comparison[];
  observations: ReadonlyMap<string, readonly Observation[]>;
  range: DateRange;
  whole: boolean;
}

function Group({ shift, list, observations, range, whole }: GroupProps) {
  const [isOpened, setOpened] = useState(false);
  const isPrinting = usePrinting();
  const isWhole = whole || isOpened || isPrinting;
  const shown = isWhole ? list : list.slice(0, FIRST);
  const id = `changes-${shift}`;
  return (
    <section className="changes__group" aria-labelledby={id}>
      <h3 id={id}>
        <Swatch {...SHIFT_DRAWING[shift]} /> {SHIFT_LABEL[shift]} ({list.length})
      </h3>
      <p className="quiet small">{SHIFT_MEANING[shift]}</p>
      <ol>
        {shown.map((comparison) => (
          <ChangeItem
            key={comparison.country}
            comparison={comparison}
            observations={observations.get(comparison.country) ?? []}
            range={range}
          />
        ))}
      </ol>
      {shown.length < list.length && (
        <button type="button" className="button" onClick={() => setOpened(true)}>
          Show all {list.length}
        </button>
      )}
    </section>
  );
}

function latestFirst(
  list: readonly Comparison[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  range: DateRange,
): readonly Comparison[] {
  const day = (c: Comparison) =>
    stepsWithin(observations.get(c.country) ?? [], range).at(-1)?.from ?? '';
  return list
    .map((comparison) => ({ comparison, day: day(comparison) }))
    .sort((a, b) => compareText(b.day, a.day))
    .map(({ comparison }) => comparison);
}
