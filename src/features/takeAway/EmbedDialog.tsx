import { useId, useState } from 'react';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { frozenQuery, hasDates, iframeCode, liveQuery } from '../../domain/snippet.ts';
import { countryName } from '../../state/dataset.ts';
import { useTaken } from './useTaken.ts';
import type { ViewName } from './views.ts';

interface EmbedDialogProps {
  of: ViewName;
  country: string | undefined;
  onClose: () => void;
}

/** The code that shows a view in somebody else's page, following the atlas or fixed to a date. */
export function EmbedDialog({ of, country, onClose }: EmbedDialogProps) {
  const { taken, when, live, subject, search, embedOf } = useTaken(of, country);
  const [frozen, setFrozen] = useState(hasDates(search));
  const id = useId();
  const query = frozen ? frozenQuery(search, when.dates) : liveQuery(search);
  const title = country === undefined ? taken.title : `${countryName(country)}: ${taken.title}`;
  const code = iframeCode({ url: embedOf(query), title, ratio: taken.ratio });
  const follows =
    subject.view.filters.period === null ? 'the atlas’s own dates' : 'the period of the filters';
  const choices = [
    [false, `Live: ${follows}, now ${live.words}`],
    [true, `Fixed: always ${when.words}`],
  ] as const;
  return (
    <Dialog title="Embed" onClose={onClose}>
      {Object.keys(when.dates).length > 0 && (
        <fieldset className="take-away__dates">
          <legend>Which date the frame shows</legend>
          {choices.map(([value, label]) => (
            <label key={label} className="take-away__date">
              <input
                type="radio"
                name={`${id}-date`}
                checked={frozen === value}
                onChange={() => setFrozen(value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <label htmlFor={id}>Code for your page</label>
      <textarea
        id={id}
        className="take-away__code"
        readOnly
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="take-away__choices">
        <CopyButton text={code} label="Copy code" />
        <a href={embedOf(query)} target="_blank" rel="noopener">
          See the frame by itself
        </a>
      </p>
      <p className="small quiet">
        The frame keeps the filters, needs no script and names its source. It follows the theme of
        its reader; add <code>theme=light</code> or <code>theme=dark</code> to its address to choose
        one. Corrections to the corpus appear in both.
      </p>
    </Dialog>
  );
}
