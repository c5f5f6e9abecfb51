import { useCallback } from 'react';
import { parsePath, useNavigate } from 'react-router';
import type { RetiredAddress } from '../../schema/published.ts';
import { hrefOf } from '../../state/retiredPages.ts';
import { useUi } from '../../state/uiStore.ts';
import { retiredText, retiredWhat } from './retiredText.ts';

/**
 * Leads on from an old address, in its place in the history, and says so where it arrives; of one that
 * was withdrawn it says so on the page `here`. `search` and `hash` of the old address are kept where the
 * new one has none.
 */
export function useTellRetired() {
  const navigate = useNavigate();
  const tellRetired = useUi((s) => s.tellRetired);
  return useCallback(
    (address: RetiredAddress, here: string, search = '', hash = '') => {
      const { on, reason, to, kind } = address;
      const target = to === null ? { pathname: here } : parsePath(hrefOf(kind, to));
      const isMoved = to !== null;
      tellRetired({
        at: (target.pathname ?? here).replace(/\/$/, ''),
        isMoved,
        what: `${retiredWhat(address)} ${retiredText(address)}`,
        on,
        reason,
      });
      if (!isMoved) return;
      void navigate({ search, hash, ...target }, { replace: true });
    },
    [navigate, tellRetired],
  );
}
