import { lazy, Suspense } from 'react';
import { useUi } from '../state/uiStore.ts';

const Notices = lazy(async () => ({ default: (await import('./Notices.tsx')).Notices }));

/** Where notices are read out from; what they say is fetched when there is something to say. */
export function NoticeBar() {
  const hasNotices = useUi((s) => s.dropped.length > 0 || s.retired !== null);
  return (
    <div role="status">
      <Suspense fallback={null}>{hasNotices && <Notices />}</Suspense>
    </div>
  );
}
