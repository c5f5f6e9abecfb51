import { useEffect, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Filters } from '../domain/filters.ts';
import { afterPicture } from './afterPicture.ts';
import { useUi } from './uiStore.ts';
import { useView } from './useView.ts';

/**
 * The filters for their own controls, which answer a press in the next picture. The address, and with it
 * all that the filters are worked out for, follows after that picture: it takes longer.
 */
export function useFilterControls() {
  const { view, setFilters } = useView();
  const pressed = useUi((s) => s.pressed);
  const press = useUi((s) => s.press);
  const change = pressed?.from === view.filters ? pressed.change : null;
  const filters = useMemo(() => ({ ...view.filters, ...change }), [view.filters, change]);

  // Leaving the page takes back what the address has not got yet.
  useEffect(() => () => press(null), [press]);

  const choose = (next: Partial<Filters>) => {
    const mine = { from: view.filters, change: { ...change, ...next } };
    press(mine);
    afterPicture(() => {
      // A later press brings this one along.
      if (useUi.getState().pressed === mine) flushSync(() => setFilters(mine.change));
    });
  };
  return { filters, choose };
}
