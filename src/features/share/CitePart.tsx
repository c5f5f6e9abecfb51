import { Suspense, use, useId, useState } from 'react';
import { CopyButton } from '../../components/CopyButton.tsx';
import { saveFile } from '../../components/saveFile.ts';
import type { Shared } from '../../state/uiStore.ts';
import { citingOf } from './citing.ts';
import { FORMATS } from './formats.ts';
import type { Format } from './formats.ts';
import { useSources } from './useSources.ts';
import type { Source } from './useSources.ts';
import { Choices } from './Choices.tsx';

/** A citation in the form that is chosen, to copy or to save. */
export function CitePart({ what }: { what: Shared }) {
  const sources = useSources(what);
  const [chosen, setChosen] = useState(0);
  const [written, setWritten] = useState(0);
  const source = sources[chosen] ?? sources[0];
  const format = FORMATS[written] ?? FORMATS[0];
  if (source === undefined) return null;
  return (
    <>
      {sources.length > 1 && (
        <Choices
          legend="What to cite"
          labels={sources.map((s) => s.label)}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <Choices
        legend="How to write it"
        labels={FORMATS.map((f) => f.label)}
        chosen={written}
        onChoose={setWritten}
      />
      <Suspense fallback={<p aria-busy="true">Writing the citation…</p>}>
        <Written source={source} format={format} />
      </Suspense>
    </>
  );
}

interface WrittenProps {
  source: Source;
  format: Format;
}

/** The text itself; it waits for what a citation needs of the article's body. */
function Written({ source, format }: WrittenProps) {
  const id = useId();
  const { edition, body } = use(citingOf(source.slug ?? null));
  const cited = source.cite(edition, body);
  const text = format.write(cited);
  return (
    <>
      <div className="share__part">
        <label htmlFor={id}>Citation</label>
        <textarea
          id={id}
          className="share__text"
          readOnly
          rows={10}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className="share__row">
          <CopyButton text={text} label="Copy citation" />
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(`${cited.item.id}.${format.ending}`, new Blob([text], { type: format.type }))
            }
          >
            Download as .{format.ending}
          </button>
        </p>
      </div>
      <p className="small quiet">
        Dates are as exact as they are known. A title in square brackets is ours, since the text
        carries none. The version, {edition.version}, says which state of the data was used. Written
        by{' '}
        <a href="https://citation.js.org/" target="_blank" rel="noopener">
          Citation.js
        </a>{' '}
        and{' '}
        <a href="https://github.com/Juris-M/citeproc-js" target="_blank" rel="noopener">
          citeproc-js
        </a>
        .
      </p>
    </>
  );
}
