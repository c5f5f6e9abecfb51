import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { ViewName } from './views.ts';
import './TakeAway.css';

const DownloadDialog = lazy(async () => ({
  default: (await import('./DownloadDialog.tsx')).DownloadDialog,
}));
const EmbedDialog = lazy(async () => ({
  default: (await import('./EmbedDialog.tsx')).EmbedDialog,
}));

interface TakeAwayProps {
  of: ViewName;
  /** What it is that is taken away, for those who can't see where the buttons stand. */
  label: string;
  country?: string;
  /** What else can be done with the view. */
  children?: ReactNode;
}

/** Buttons under a view: take it as a picture or as data, or show it in a page of one's own. */
export function TakeAway({ of, label, country, children }: TakeAwayProps) {
  const [open, setOpen] = useState<'download' | 'embed' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="take-away">
      <button type="button" className="button" onClick={() => setOpen('download')}>
        Download <span className="visually-hidden">{label}</span>
      </button>
      <button type="button" className="button" onClick={() => setOpen('embed')}>
        Embed <span className="visually-hidden">{label}</span>
      </button>
      {children}
      <Suspense fallback={null}>
        {open === 'download' && <DownloadDialog of={of} country={country} onClose={close} />}
        {open === 'embed' && <EmbedDialog of={of} country={country} onClose={close} />}
      </Suspense>
    </div>
  );
}
