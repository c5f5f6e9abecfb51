import { useCallback, useEffect } from 'react';
import { isSameRange } from '../../domain/dates.ts';
import type { DateRange } from '../../domain/dates.ts';
import { useUi } from '../../state/uiStore.ts';
import { rangeOf } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';

/** The compared range now: under the hand while a thumb moves, else the address's. */
export function useRange(): DateRange {
  const { view } = useView();
  const draft = useUi((s) => s.draftRange);
  return draft ?? rangeOf(view);
}

/** The ways to change the range: at once, or by a drag that is one entry of the history. */
export function useRangeControl() {
  const { view, setView } = useView();
  const setDraft = useUi((s) => s.setDraftRange);
  const settled = rangeOf(view);
  const choose = useCallback((range: DateRange) => setView({ ...view, range }), [view, setView]);
  const rest = useCallback(() => {
    const draft = useUi.getState().draftRange;
    if (draft === null) return;
    if (isSameRange(draft, settled)) setDraft(null);
    else choose(draft);
  }, [choose, settled, setDraft]);
  // The draft goes once the address has caught up, so that the map never flickers back.
  useEffect(() => {
    const draft = useUi.getState().draftRange;
    if (draft !== null && isSameRange(draft, settled)) setDraft(null);
  }, [settled, setDraft]);
  useEffect(() => () => setDraft(null), [setDraft]);
  return { choose, drag: setDraft, rest };
}
