import { lazy, Suspense } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { useUi } from '../../state/uiStore.ts';
import type { Sharing } from '../../state/uiStore.ts';
import { LinkPart } from './LinkPart.tsx';
import './share.css';

/** The library that writes citations is larger than the site itself: fetched by who cites. */
const CitePart = lazy(async () => ({ default: (await import('./CitePart.tsx')).CitePart }));

const TITLE = { link: 'Share', citation: 'Cite' } as const;

/** Passes something on as a link, or as a citation. */
export function ShareDialog({ sharing: { what, as } }: { sharing: Sharing }) {
  const share = useUi((s) => s.share);
  const other = as === 'link' ? 'citation' : 'link';
  return (
    <Dialog title={TITLE[as]} onClose={() => share(null)}>
      <Suspense fallback={<p aria-busy="true">Loading…</p>}>
        {as === 'link' ? <LinkPart what={what} /> : <CitePart what={what} />}
      </Suspense>
      <p>
        <button type="button" className="link-button" onClick={() => share({ what, as: other })}>
          {other === 'link' ? 'Share a link instead' : 'Cite it instead'}
        </button>
      </p>
    </Dialog>
  );
}
