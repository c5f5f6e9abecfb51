import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { monthOf } from '../../domain/dates.ts';
import type { Month } from '../../domain/dates.ts';
import { LAST_MONTH } from '../../domain/period.ts';
import { playFrom, playNext } from '../../domain/player.ts';
import { useUi } from '../../state/uiStore.ts';
import { asOfDay } from '../../state/urlState.ts';
import { useView } from '../../state/useView.ts';

/** Milliseconds per month of playback: the whole span in about eight seconds. */
const STEP_MS = 95;

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
      if (next === address) {
        setDraft(null);
        return;
      }
      const isDefault = next === monthOf(asOfDay({ ...current, at: null }));
      setView({ ...current, at: isDefault ? null : next });
    },
    [setDraft, setView],
  );

  // The draft goes once the address has caught up, so that the map never flickers back.
  useEffect(() => {
    if (useUi.getState().draftMonth === settled) setDraft(null);
  }, [settled, setDraft]);

  useEffect(() => {
    if (!playing) return undefined;
    setDraft(playFrom(latest.current.month));
    const timer = setInterval(() => {
      // A tick may come between the press of Pause and the end of this effect.
      if (!useUi.getState().playing) return;
      const next = playNext(latest.current.month);
      if (next !== null) {
        setDraft(next);
        return;
      }
      clearInterval(timer);
      setPlaying(false);
      commit(LAST_MONTH);
    }, STEP_MS);
    return () => clearInterval(timer);
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

  return { month, playing, drag, rest, togglePlay };
}
