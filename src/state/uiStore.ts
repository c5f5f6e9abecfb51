import { create } from 'zustand';
import type { Month } from '../domain/dates.ts';
import type { Dropped } from './urlState.ts';

/** What no link restores: pointer, playback, a slider under the hand, messages. */
interface UiState {
  readonly hovered: string | null;
  /** The slider's month while it is dragged or playing; the address follows when it rests. */
  readonly draftMonth: Month | null;
  readonly playing: boolean;
  readonly dropped: readonly Dropped[];
  /** The part of the map that is looked at. */
  readonly frame: string;
  hover(country: string | null): void;
  setDraft(month: Month | null): void;
  setPlaying(playing: boolean): void;
  tellDropped(dropped: readonly Dropped[]): void;
  lookAt(frame: string): void;
}

export const useUi = create<UiState>()((set) => ({
  hovered: null,
  draftMonth: null,
  playing: false,
  dropped: [],
  frame: 'world',
  hover: (hovered) => set({ hovered }),
  setDraft: (draftMonth) => set({ draftMonth }),
  setPlaying: (playing) => set({ playing }),
  tellDropped: (dropped) => set({ dropped }),
  lookAt: (frame) => set({ frame, hovered: null }),
}));
