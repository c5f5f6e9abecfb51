import { useSyncExternalStore } from 'react';

/** Set by the browser's own events: what it matches comes too late for the page to be drawn again. */
let isPrinting = false;

function subscribe(onChange: () => void): () => void {
  const media = matchMedia('print');
  const set = (value: boolean) => {
    isPrinting = value;
    onChange();
  };
  const start = () => set(true);
  const end = () => set(false);
  const follow = ({ matches }: MediaQueryListEvent) => set(matches);
  addEventListener('beforeprint', start);
  addEventListener('afterprint', end);
  media.addEventListener('change', follow);
  return () => {
    removeEventListener('beforeprint', start);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', follow);
  };
}

/** True while the page is put on paper, for what the screen shows only a part of. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
