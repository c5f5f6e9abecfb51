import { useMemo, useRef } from 'react';
import type { CSSProperties } from 'react';
import { useHref } from 'react-router';
import { useWidth } from '../../components/useWidth.ts';
import { middleOf } from '../../domain/lanes.ts';
import { placeItems } from '../../domain/timeline.ts';
import type { TimelineItem } from '../../domain/timeline.ts';
import {
  AXIS_WIDTH,
  INITIAL_SIZE,
  LANES_HEIGHT,
  PLOT_HEIGHT,
  plotWidthOf,
  ROWS,
  yOf,
} from './axis.ts';
import { LaneFrame } from './LaneFrame.tsx';
import { LitMarks } from './LitMarks.tsx';
import { MarkCard } from './MarkCard.tsx';
import { Marks } from './Marks.tsx';
import { RangeShade } from './RangeShade.tsx';
import { focusMark, useMarkPointing } from './useMarkPointing.ts';

/** Evidence as marks in lanes: frame, marks and what moves over them are layers that render apart. */
export function EvidenceChart({ items }: { items: readonly TimelineItem[] }) {
  const chart = useRef<HTMLDivElement>(null);
  const base = useHref('/').replace(/\/$/, '');
  const width = useWidth(chart, INITIAL_SIZE.width);
  const marks = useMemo(() => placeItems(items, plotWidthOf(width), ROWS), [items, width]);
  const { mark, isOpen, byKey, stop, svg, close } = useMarkPointing(marks);
  return (
    <div
      ref={chart}
      className="timeline__lanes"
      data-right={(mark && middleOf(mark) > plotWidthOf(width) / 2) || undefined}
      style={{ '--chart-height': `${LANES_HEIGHT}px` } as CSSProperties}
    >
      <LaneFrame />
      <svg
        className="timeline__marks"
        viewBox={`0 0 ${width} ${LANES_HEIGHT}`}
        role="group"
        aria-label="Evidence by date and stance. Left and right arrows walk along a lane, up and down between lanes, Enter opens."
        {...svg}
      >
        <Marks marks={marks} stop={stop?.key} base={base} />
        <RangeShade width={width} height={PLOT_HEIGHT} />
        <LitMarks marks={marks} />
      </svg>
      {mark && (
        <MarkCard
          key={mark.key}
          mark={mark}
          place={{ x: AXIS_WIDTH + middleOf(mark), y: yOf(mark.lane, mark.row) }}
          isOpen={isOpen}
          byKey={byKey}
          onClose={() => {
            close();
            if (byKey) focusMark(chart.current, mark.key);
          }}
        />
      )}
    </div>
  );
}
