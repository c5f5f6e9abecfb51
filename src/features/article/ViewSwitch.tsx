import { useId } from 'react';
import type { ReaderView } from './useReaderView.ts';

interface ViewSwitchProps {
  /** How many pieces of the page are not its text. */
  leftOut: number;
  view: ReaderView;
  onChange: (view: ReaderView) => void;
}

/** How the text is shown; one choice for all of it. */
export function ViewSwitch({ leftOut, view, onChange }: ViewSwitchProps) {
  const name = useId();
  const labels: Readonly<Record<ReaderView, string>> = {
    text: 'Text as read',
    dropped: `With what was left out (${leftOut})`,
    raw: 'Raw text',
  };
  const views: readonly ReaderView[] = leftOut === 0 ? ['text', 'raw'] : ['text', 'dropped', 'raw'];
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">Show</legend>
      {views.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === view} onChange={() => onChange(each)} />
          {labels[each]}
        </label>
      ))}
    </fieldset>
  );
}
