import { useState } from 'react';
import type { CSSProperties, MouseEvent } from 'react';
import { Swatch } from '../../components/Swatch.tsx';
import { formatDate } from '../../domain/dateText.ts';
import type { StanceRow } from '../../domain/mapView.ts';
import { formatCount, totalWords } from '../../domain/stanceBands.ts';
import type { Band } from '../../domain/stanceBands.ts';
import { monthsAt, xOf } from './axis.ts';

interface MonthReadoutProps {
  rows: readonly StanceRow[];
  bands: readonly Band[];
  isShare: boolean;
}

/** The figures of the month that the mouse or a finger is at, over the chart, which knows nothing of it. */
export function MonthReadout({ rows, bands, isShare }: MonthReadoutProps) {
  const [at, setAt] = useState<{ index: number; width: number } | null>(null);
  const point = (event: MouseEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.min(rows.length - 1, Math.floor(monthsAt(event.clientX - left, width)));
    if (index !== at?.index || width !== at.width) setAt({ index, width });
  };
  const row = at === null ? undefined : rows[at.index];
  return (
    <div
      className="timeline__readout"
      aria-hidden="true"
      data-picture="no"
      data-right={(at !== null && at.index > rows.length / 2) || undefined}
      style={at === null ? {} : ({ '--x': `${xOf(at.index + 0.5, at.width)}px` } as CSSProperties)}
      onPointerMove={(event) => event.pointerType === 'mouse' && point(event)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setAt(null)}
      onClick={point}
    >
      {row && (
        <>
          <span className="timeline__rule" />
          <div className="timeline__card timeline__card--month">
            <strong>End of {formatDate(row.month)}</strong>
            <span className="quiet">{totalWords(row)}</span>
            <ul className="timeline__rows">
              {bands
                .filter((band) => band.count(row) > 0)
                .toReversed()
                .map((band) => (
                  <li key={band.key}>
                    <Swatch tone={band.stance} texture={band.texture} />
                    {band.label} <b>{formatCount(band.count(row), row, isShare)}</b>
                  </li>
                ))}
            </ul>
          </div>
        </>
      )}
    </div>
  );
}
