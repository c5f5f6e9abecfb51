import { create } from 'zustand';
import type { DateRange, Day, Month } from '../domain/dates.ts';
import type { Filters } from '../domain/filters.ts';
import type { Dropped } from './readValues.ts';

/** Something that a person may send on or cite. */
export type Shared =
  /** The page as its address has it. */
  | { readonly kind: 'page' }
  | { readonly kind: 'article'; readonly slug: string }
  /** A passage of an article, or an entry of the record. */
  | { readonly kind: 'observation'; readonly id: string }
  /** A country's position as of the page's date. */
  | { readonly kind: 'country'; readonly code: string };

export interface Sharing {
  readonly what: Shared;
  readonly as: 'link' | 'citation';
}

/** What became of an old address, told on the page at which its link arrived. */
export interface RetiredNotice {
  /** The page's path, without a slash at its end. */
  readonly at: string;
  /** It has moved here; false: it was withdrawn. */
  readonly isMoved: boolean;
  readonly what: string;
  readonly on: Day;
  readonly reason: string;
}

/** What the hand has changed of the address's filters; void once these are others. */
export interface PressedFilters {
  readonly from: Filters;
  readonly change: Partial<Filters>;
}

/** What no link restores: pointer, playback, a slider under the hand, messages, an open dialog. */
interface UiState {
  /** The country that is pointed at. */
  readonly hovered: string | null;
  /** Where and how: on the map it is told of, from the timeline only lit; keys outline it themselves. */
  readonly hoveredBy: 'pointer' | 'keys' | 'timeline';
  /** The slider's month while it is dragged or playing; the address follows when it rests. */
  readonly draftMonth: Month | null;
  /** The same for the words beside the map, which change less often than the map. */
  readonly toldMonth: Month | null;
  /** The range of months under the hand, likewise. */
  readonly draftRange: DateRange | null;
  /** Shown by the controls; the address follows after the next picture. */
  readonly pressed: PressedFilters | null;
  readonly playing: boolean;
  readonly dropped: readonly Dropped[];
  /** What the share dialog is open for; `null`: it is closed. */
  readonly sharing: Sharing | null;
  readonly retired: RetiredNotice | null;
  hover(country: string | null, by?: UiState['hoveredBy']): void;
  setDraft(month: Month | null): void;
  setDraftRange(range: DateRange | null): void;
  press(pressed: PressedFilters | null): void;
  setPlaying(playing: boolean): void;
  tellDropped(dropped: readonly Dropped[]): void;
  share(sharing: Sharing | null): void;
  tellRetired(retired: RetiredNotice | null): void;
}

/** How long words stay while the map moves, in milliseconds: faster than one can read. */
const WORDS_MS = 100;

let telling: ReturnType<typeof setTimeout> | undefined;

export const useUi = create<UiState>()((set) => ({
  hovered: null,
  hoveredBy: 'pointer',
  draftMonth: null,
  toldMonth: null,
  draftRange: null,
  pressed: null,
  playing: false,
  dropped: [],
  sharing: null,
  retired: null,
  hover: (hovered, hoveredBy = 'pointer') => set({ hovered, hoveredBy }),
  setDraft: (draftMonth) => {
    if (draftMonth === null) {
      set({ draftMonth, toldMonth: null });
      return;
    }
    set({ draftMonth });
    telling ??= setTimeout(() => {
      telling = undefined;
      set((s) => ({ toldMonth: s.draftMonth }));
    }, WORDS_MS);
  },
  setDraftRange: (draftRange) => set({ draftRange }),
  press: (pressed) => set({ pressed }),
  setPlaying: (playing) => set({ playing }),
  tellDropped: (dropped) => set({ dropped }),
  share: (sharing) => set({ sharing }),
  tellRetired: (retired) => set({ retired }),
}));
