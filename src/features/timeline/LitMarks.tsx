import { useDeferredValue, useMemo } from 'react';
import { countriesOf } from '../../domain/timeline.ts';
import type { TimelineMark } from '../../domain/timeline.ts';
import { useUi } from '../../state/uiStore.ts';
import { AXIS_WIDTH, LANE_HEIGHT, yOf } from './axis.ts';

/**
 * Rings around the marks of the country that is pointed at, here or on the map, a picture after what
 * answers the pointer itself. It alone renders then.
 */
export function LitMarks({ marks }: { marks: readonly TimelineMark[] }) {
  const hovered = useDeferredValue(useUi((s) => s.hovered));
  const byCountry = useMemo(() => {
    const groups = new Map<string, TimelineMark[]>();
    for (const mark of marks) {
      for (const country of countriesOf(mark)) {
        const group = groups.get(country);
        if (group === undefined) groups.set(country, [mark]);
        else group.push(mark);
      }
    }
    return groups;
  }, [marks]);
  if (hovered === null) return null;
  return (
    <g
      className="timeline__lit"
      data-picture="no"
      data-lit={hovered}
      transform={`translate(${AXIS_WIDTH} 0)`}
    >
      {byCountry.get(hovered)?.map(({ key, from, to, lane, row, items }) => {
        const half = items.length > 1 ? LANE_HEIGHT / 2 - 4 : 7.5;
        return (
          <rect
            key={key}
            x={from - 2}
            y={yOf(lane, row) - half}
            width={to - from + 4}
            height={2 * half}
            rx={5}
          />
        );
      })}
    </g>
  );
}
