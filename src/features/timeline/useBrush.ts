import { useCallback, useEffect } from 'react';
import { monthsOfPeriod, periodOfMonths } from '../../domain/brush.ts';
import { isSameRange } from '../../domain/dates.ts';
import type { DateRange } from '../../domain/dates.ts';
import { useUi } from '../../state/uiStore.ts';
import { useView } from '../../state/useView.ts';

/**
 * The ways to brush a range of months. While it is under the hand it lives in the store, and the map
 * shows its end; at rest it becomes the period in the address, as one entry of the history.
 */
export function useBrush() {
  const { view, setFilters } = useView();
  const { period } = view.filters;
  const setRange = useUi((s) => s.setDraftRange);
  const setMonth = useUi((s) => s.setDraft);
  const setPlaying = useUi((s) => s.setPlaying);

  const cancel = useCallback(() => {
    if (useUi.getState().draftRange === null) return;
    setRange(null);
    setMonth(null);
  }, [setRange, setMonth]);

  const drag = useCallback(
    (range: DateRange) => {
      setPlaying(false);
      setRange(range);
      setMonth(range.to);
    },
    [setPlaying, setRange, setMonth],
  );

  const rest = useCallback(() => {
    const { draftRange } = useUi.getState();
    if (draftRange === null) return;
    if (isSameRange(draftRange, monthsOfPeriod(period))) cancel();
    else setFilters({ period: periodOfMonths(draftRange) });
  }, [period, cancel, setFilters]);

  const reset = useCallback(() => {
    cancel();
    setFilters({ period: null });
  }, [cancel, setFilters]);

  // The drafts go once the address has caught up, so that the map never flickers back.
  useEffect(() => {
    const { draftRange } = useUi.getState();
    if (draftRange !== null && isSameRange(draftRange, monthsOfPeriod(period))) cancel();
  }, [period, cancel]);
  useEffect(() => cancel, [cancel]);

  return { drag, rest, cancel, reset };
}

/** The brushed months now: under the hand while it moves, else those of the address. */
export function useBrushed(): DateRange {
  const { period } = useView().view.filters;
  const draft = useUi((s) => s.draftRange);
  return draft ?? monthsOfPeriod(period);
}
