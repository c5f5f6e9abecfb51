import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CSSProperties, RefObject } from 'react';
import { usePrinting } from '../../components/usePrinting.ts';
import { useWidth } from '../../components/useWidth.ts';
import type { CountryRow } from '../../domain/countryRows.ts';
import { formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import { isProposed } from '../../domain/headline.ts';
import { positionText, toneOf } from '../../domain/labels.ts';
import { dayPosition, YEAR_TICKS } from '../../domain/timeAxis.ts';
import type { Observation } from '../../schema/atlas.ts';
import { HistoryTip } from './HistoryTip.tsx';
import { Lane } from './Lane.tsx';
import { useLaneKeys } from './useLaneKeys.ts';
import './history.css';

/** As the style sheet has it: narrower than this, in pixels, the name stands above its lane. */
const NARROW = 640;
const LANE_HEIGHT = { beside: 44, above: 76 } as const;
/** Rows kept beyond the screen, so that Tab and reading go on. */
const OVERSCAN = 8;

interface HistoryLanesProps {
  /** In the order in which they are shown. */
  rows: readonly CountryRow[];
  observations: ReadonlyMap<string, readonly Observation[]>;
  asOf: Day;
  /** Kept on links to a country. */
  search: string;
  /** Every lane at once, for a picture; paper has it so anyway. */
  whole?: boolean;
}

/** Every country's positions as bars over time, a lane each; only lanes near the screen are drawn. */
export function HistoryLanes({
  rows,
  observations,
  asOf,
  search,
  whole = false,
}: HistoryLanesProps) {
  const root = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const isNarrow = useWidth(root, 1024) < NARROW;
  const height = isNarrow ? LANE_HEIGHT.above : LANE_HEIGHT.beside;
  const { focused, onFocus, onKeyDown } = useLaneKeys(root, rows.length);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: useTop(body),
    // The lane that has the focus stays, wherever the page is scrolled.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), focused])]
          .filter((i) => i < range.count)
          .sort((a, b) => a - b),
      [focused],
    ),
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);
  const isPrinting = usePrinting();
  const isMeasured = useIsMounted();
  const lanes =
    whole || isPrinting || !isMeasured
      ? rows.map((_, index) => index)
      : virtualizer.getVirtualItems().map(({ index }) => index);
  const style: CSSProperties & Record<'--now' | '--rows', number> = {
    '--now': dayPosition(asOf),
    '--rows': rows.length,
  };
  return (
    <div ref={root} className="history" style={style}>
      <p className="quiet small">
        Full: in force. Lined: power only. Striped: declared. Dotted: stale. Meshed: other dealings.
        Dashed edge: proposed by a rule. A bar leads to its proof; arrow keys walk lanes and bars.
        The upright line is {formatDate(asOf)}.
      </p>
      <div
        role="table"
        className="history__table"
        aria-label={`Positions over time, as of ${formatDate(asOf)}`}
        aria-rowcount={rows.length + 1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className="history__axis">
          <span role="columnheader" className="history__corner">
            Country
          </span>
          <span role="columnheader" className="history__years">
            <span className="visually-hidden">Positions</span>
            {YEAR_TICKS.map(({ label, at }) => (
              <span key={label} className="history__year" style={{ left: `${at * 100}%` }}>
                {label}
              </span>
            ))}
          </span>
        </div>
        <div ref={body} role="rowgroup" className="history__body">
          {lanes.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { tone, texture } = toneOf(row.headline);
            return (
              <Lane
                key={row.code}
                index={index}
                code={row.code}
                name={row.name}
                region={row.region}
                position={positionText(row.headline)}
                tone={tone}
                texture={texture}
                proposed={isProposed(row.headline)}
                observations={observations.get(row.code)}
                search={search}
              />
            );
          })}
          <div className="history__now" aria-hidden="true" />
        </div>
      </div>
      <HistoryTip root={root} observations={observations} />
    </div>
  );
}

/** False in the page's file and while the script takes it over: no screen is known, so it holds every lane. */
const useIsMounted = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

/** How far an element lies from the top of the document, measured again when anything above it grows. */
function useTop(ref: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((ref.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return top;
}
