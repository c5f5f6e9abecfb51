import { useId, useState } from 'react';
import { CopyButton } from '../../components/CopyButton.tsx';
import { iframeCode } from '../../domain/snippet.ts';
import type { Shared } from '../../state/uiStore.ts';
import { QrPart } from './QrPart.tsx';
import { useThing } from './useThing.ts';
import type { Thing } from './useThing.ts';

/** A link to copy, to hand to another program, to scan; for a passage the code of a frame too. */
export function LinkPart({ what }: { what: Shared }) {
  const thing = useThing(what);
  const id = useId();
  return (
    <>
      <section className="share__part" aria-label="Link">
        <label htmlFor={id}>{thing.title}</label>
        <input
          id={id}
          className="share__text"
          readOnly
          value={thing.url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className="share__row">
          <CopyButton text={thing.url} label="Copy link" />
          <SystemShare thing={thing} />
        </p>
      </section>
      <QrPart url={thing.url} />
      {thing.embed !== null && <FramePart title={thing.title} url={thing.embed} />}
    </>
  );
}

/** The system's own sheet, where there is one; the dialog is never rendered outside a browser. */
function SystemShare({ thing: { title, url } }: { thing: Thing }) {
  const [isFailed, setFailed] = useState(false);
  if (typeof navigator.share !== 'function') return null;
  async function share() {
    setFailed(false);
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // Closing the sheet is no failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        Share by…
      </button>
      <span role="status" className="small quiet">
        {isFailed && 'Your system refused. Copy the link instead.'}
      </span>
    </>
  );
}

function FramePart({ title, url }: { title: string; url: string }) {
  const id = useId();
  const code = iframeCode({ url, title, ratio: '16 / 9', minHeight: '22rem' });
  return (
    <section className="share__part" aria-label="Embed">
      <h3>Embed</h3>
      <label htmlFor={id}>Code for your page</label>
      <textarea
        id={id}
        className="share__text"
        readOnly
        rows={4}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="share__row">
        <CopyButton text={code} label="Copy code" />
        <a href={url} target="_blank" rel="noopener">
          See the frame by itself
        </a>
      </p>
    </section>
  );
}
