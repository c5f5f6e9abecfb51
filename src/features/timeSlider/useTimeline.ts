import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { monthOf } from '../../domain/dates.ts';
import type { Month, PartialDate } from '../../domain/dates.ts';
import { LAST_MONTH } from '../../domain/period.ts';
import { play } from '../../domain/player.ts';
import type { Clock } from '../../domain/player.ts';
import { useUi } from '../../state/uiStore.ts';
import { asOfDay, withDate } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';

const CLOCK: Clock = {
  now: () => performance.now(),
  nextFrame: (callback) => {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  },
};

/**
 * The slider's month, dragged or played in the store and written to the address once it rests, so
 * that a drag or a playback is one entry of the browser's history.
 */
export function useTimeline() {
  const { view, setView } = useView();
  const draft = useUi((s) => s.draftMonth);
  const setDraft = useUi((s) => s.setDraft);
  const playing = useUi((s) => s.playing);
  const setPlaying = useUi((s) => s.setPlaying);
  const settled = monthOf(asOfDay(view));
  const month = draft ?? settled;
  const latest = useRef({ month, settled, view });
  useLayoutEffect(() => {
    latest.current = { month, settled, view };
  }, [month, settled, view]);

  const commit = useCallback(
    (next: Month) => {
      const { view: current, settled: address } = latest.current;
      if (next === address) setDraft(null);
      else setView(withDate(current, next));
    },
    [setDraft, setView],
  );

  // The draft goes once the address has caught up, so that the map never flickers back.
  useEffect(() => {
    if (useUi.getState().draftMonth === settled) setDraft(null);
  }, [settled, setDraft]);

  useEffect(() => {
    if (!playing) return undefined;
    return play(latest.current.month, CLOCK, {
      // A picture may come between the press of Pause and the end of this effect.
      show: (next) => useUi.getState().playing && setDraft(next),
      end: () => {
        if (!useUi.getState().playing) return;
        setPlaying(false);
        commit(LAST_MONTH);
      },
    });
  }, [playing, commit, setDraft, setPlaying]);

  // Leaving the page stops the playback.
  useEffect(
    () => () => {
      setPlaying(false);
      setDraft(null);
    },
    [setDraft, setPlaying],
  );

  const togglePlay = useCallback(() => {
    if (playing) commit(latest.current.month);
    setPlaying(!playing);
  }, [playing, commit, setPlaying]);

  const drag = useCallback(
    (next: Month) => {
      setPlaying(false);
      setDraft(next);
    },
    [setDraft, setPlaying],
  );

  // Keys and pointers may also come to rest without having moved the slider, or while it plays.
  const rest = useCallback(() => {
    const { draftMonth, playing: isPlaying } = useUi.getState();
    if (draftMonth !== null && !isPlaying) commit(draftMonth);
  }, [commit]);

  /** Leads straight to a date, which may be exact to the day. */
  const goTo = useCallback(
    (date: PartialDate) => {
      setPlaying(false);
      setDraft(null);
      setView(withDate(latest.current.view, date));
    },
    [setDraft, setPlaying, setView],
  );

  return { month, playing, drag, rest, togglePlay, goTo };
}
