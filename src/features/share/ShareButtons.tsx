import { ShareActions } from '../../components/ShareActions.tsx';
import { useUi } from '../../state/uiStore.ts';
import type { Shared } from '../../state/uiStore.ts';

interface ShareButtonsProps {
  what?: Shared;
  /** What it is, as read after "Share" and "Cite". */
  label: string;
}

const PAGE: Shared = { kind: 'page' };

/** Buttons under a view: pass it on, or cite it. */
export function ShareButtons({ what = PAGE, label }: ShareButtonsProps) {
  const share = useUi((s) => s.share);
  return <ShareActions of={label} onOpen={(as) => share({ what, as })} />;
}
