import { CardHead } from '../../components/CardHead.tsx';
import { ProofWords } from '../../components/ProofWords.tsx';
import { Swatch } from '../../components/Swatch.tsx';
import type { Comparison } from '../../domain/comparison.ts';
import { formatDate } from '../../domain/dateText.ts';
import { SHIFT_DRAWING, SHIFT_LABEL } from '../../domain/shifts.ts';
import { proofWords } from '../../state/proofWords.ts';
import { ChangeLine } from './ChangeLine.tsx';

interface ChangeCardProps {
  name: string;
  isHome: boolean;
  /** `undefined`: a country without evidence. */
  comparison: Comparison | undefined;
}

/** What the map of changes says of a country at a glance. */
export function ChangeCard({ name, isHome, comparison }: ChangeCardProps) {
  if (isHome || comparison === undefined || comparison.shift === 'none') {
    return (
      <>
        <CardHead name={name} />
        <p className="quiet">
          {isHome
            ? 'Home state of the vendor: its position is not coded.'
            : 'No data at either date.'}
        </p>
      </>
    );
  }
  const { shift, before, after } = comparison;
  const shown = after.status === 'none' ? before : after;
  return (
    <>
      <CardHead name={name}>
        <Swatch {...SHIFT_DRAWING[shift]} /> {SHIFT_LABEL[shift]}
      </CardHead>
      <p>
        <ChangeLine before={before} after={after} />
      </p>
      {shown.status !== 'none' && (
        <>
          <p className="quiet small">Evidence of {formatDate(shown.proof.date)}</p>
          <ProofWords {...proofWords(shown.proof)} />
        </>
      )}
    </>
  );
}
