import { memo } from 'react';
import { changeAfter, changeBefore, changeOutcome, changeTitle } from '../../domain/changeDays.ts';
import type { ChangeDay } from '../../domain/changeDays.ts';
import type { Day, PartialDate } from '../../domain/dates.ts';
import { formatDate } from '../../domain/dateText.ts';
import { countryName } from '../../state/dataset.ts';

interface ChangeButtonsProps {
  days: readonly ChangeDay[];
  asOf: Day;
  onDate: (date: PartialDate) => void;
}

/** Leads to the change of a position before and after the date of the map, and says which. */
export const ChangeButtons = memo(function ChangeButtons(props: ChangeButtonsProps) {
  const { days, asOf, onDate } = props;
  return (
    <div className="slider__changes">
      <ChangeButton
        label="Previous change"
        sign="←"
        target={changeBefore(days, asOf)}
        reason={`none before ${formatDate(asOf, 'short')} in what is shown`}
        onDate={onDate}
      />
      <ChangeButton
        label="Next change"
        sign="→"
        target={changeAfter(days, asOf)}
        reason={`none after ${formatDate(asOf, 'short')} in what is shown`}
        onDate={onDate}
      />
    </div>
  );
});

interface ChangeButtonProps {
  label: string;
  sign: string;
  target: ChangeDay | undefined;
  /** Why there is nowhere to go. */
  reason: string;
  onDate: (date: PartialDate) => void;
}

/** Stays in the tab order at either end, so that its reason can be read and the focus is not lost. */
function ChangeButton({ label, sign, target, reason, onDate }: ChangeButtonProps) {
  const outcome = target === undefined ? '' : changeOutcome(target);
  return (
    <button
      type="button"
      className="button slider__change"
      aria-disabled={target === undefined}
      onClick={() => target !== undefined && onDate(target.at)}
    >
      <span aria-hidden="true">{sign}</span>
      <span>
        <span className="quiet">{label}:</span>{' '}
        {target === undefined ? reason : changeTitle(target, countryName)}
        {outcome !== '' && <span className="slider__outcome quiet">: {outcome}</span>}
      </span>
    </button>
  );
}
