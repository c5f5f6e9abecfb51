import { TIMELINE_MONTHS } from '../../domain/timeline.ts';
import { monthIndex } from '../../domain/player.ts';
import { MARGIN, xOf } from './axis.ts';
import { useBrushed } from './useBrush.ts';

interface RangeShadeProps {
  /** Of the chart. */
  width: number;
  /** Of the plot in it. */
  height: number;
}

/** Veils what lies outside of the brushed months. It alone renders while they are dragged. */
export function RangeShade({ width, height }: RangeShadeProps) {
  const { from, to } = useBrushed();
  const veils = [
    [0, monthIndex(from)],
    [monthIndex(to) + 1, TIMELINE_MONTHS],
  ] as const;
  return veils.map(([start, end]) =>
    end <= start ? null : (
      <rect
        key={start}
        className="timeline__veil"
        x={xOf(start, width)}
        y={MARGIN.top}
        width={xOf(end, width) - xOf(start, width)}
        height={height}
      />
    ),
  );
}
