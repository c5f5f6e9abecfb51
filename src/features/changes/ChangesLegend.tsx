import { Patterns } from '../../components/Patterns.tsx';
import { Swatch, SWATCH_PATTERNS } from '../../components/Swatch.tsx';
import { countShifts, knownOf, SHIFTS } from '../../domain/comparison.ts';
import type { Comparison, Shift } from '../../domain/comparison.ts';
import { HOME_FILL } from '../../domain/labels.ts';
import { countUnknown } from '../../domain/mapView.ts';
import { SHIFT_DRAWING, SHIFT_FILLS, SHIFT_LABEL, SHIFT_MEANING } from '../../domain/shifts.ts';
import { countries } from '../../state/dataset.ts';
import { useView } from '../../state/useView.ts';

/** Shown only where some country came out so. */
const RARE: readonly Shift[] = ['status', 'lapsed'];

/** The key of the map of changes, with counts. */
export function ChangesLegend({ comparisons }: { comparisons: readonly Comparison[] }) {
  const { country } = useView().view.filters;
  const counts = {
    ...countShifts(comparisons),
    none: countUnknown(countries, country, knownOf(comparisons)),
  };
  return (
    <div className="changes__legend">
      <svg width="0" height="0" className="changes__patterns" aria-hidden="true">
        <Patterns prefix={SWATCH_PATTERNS} scale={0.8} fills={SHIFT_FILLS} />
      </svg>
      <p className="eyebrow" id="changes-legend">
        Countries by what changed
      </p>
      <ul aria-labelledby="changes-legend">
        {SHIFTS.filter((shift) => counts[shift] > 0 || !RARE.includes(shift)).map((shift) => (
          <li key={shift}>
            <Swatch {...SHIFT_DRAWING[shift]} />
            <span>
              <strong>{SHIFT_LABEL[shift]}</strong>: {counts[shift]}
              <span className="changes__meaning">{SHIFT_MEANING[shift]}</span>
            </span>
          </li>
        ))}
        <li>
          <Swatch {...HOME_FILL} />
          <span>Home state, not coded</span>
        </li>
      </ul>
    </div>
  );
}
