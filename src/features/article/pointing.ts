import { createContext, use } from 'react';
import { createStore, useStore } from 'zustand';

interface Pointing {
  /** Ids of the evidence under the pointer or the focus. */
  readonly pointed: readonly string[];
  point(ids: readonly string[]): void;
}

/** One store per reader, so that pointing renders only the marks and notes that it concerns. */
export const createPointing = () =>
  createStore<Pointing>()((set) => ({ pointed: [], point: (pointed) => set({ pointed }) }));

export const PointingContext = createContext(createPointing());

/**
 * Whether any of the ids is pointed at, and the handlers by which an element points at them, or at
 * only some of them.
 */
export function usePointing(ids: readonly string[], targets = ids) {
  const store = use(PointingContext);
  const isPointed = useStore(store, ({ pointed }) => ids.some((id) => pointed.includes(id)));
  const enter = () => store.getState().point(targets);
  const leave = () => store.getState().point([]);
  return {
    isPointed,
    pointers: { onMouseEnter: enter, onMouseLeave: leave, onFocus: enter, onBlur: leave },
  };
}
