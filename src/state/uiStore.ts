import { create } from 'zustand';
import type { DateRange, Month } from '../domain/dates.ts';
import type { Dropped } from './urlState.ts';

/** What no link restores: pointer, playback, a slider under the hand, messages. */
interface UiState {
  /** The country that is pointed at. */
  readonly hovered: string | null;
  /** Where: the map tells of the country itself, the timeline has it only lit there. */
  readonly hoveredOn: 'map' | 'timeline';
  /** The slider's month while it is dragged or playing; the address follows when it rests. */
  readonly draftMonth: Month | null;
  /** The range of months under the hand, likewise. */
  readonly draftRange: DateRange | null;
  readonly playing: boolean;
  readonly dropped: readonly Dropped[];
  hover(country: string | null, on?: UiState['hoveredOn']): void;
  setDraft(month: Month | null): void;
  setDraftRange(range: DateRange | null): void;
  setPlaying(playing: boolean): void;
  tellDropped(dropped: readonly Dropped[]): void;
}

export const useUi = create<UiState>()((set) => ({
  hovered: null,
  hoveredOn: 'map',
  draftMonth: null,
  draftRange: null,
  playing: false,
  dropped: [],
  hover: (hovered, hoveredOn = 'map') => set({ hovered, hoveredOn }),
  setDraft: (draftMonth) => set({ draftMonth }),
  setDraftRange: (draftRange) => set({ draftRange }),
  setPlaying: (playing) => set({ playing }),
  tellDropped: (dropped) => set({ dropped }),
}));
