import { Link } from 'react-router';
import { endsOf, stepsWithin } from '../../domain/comparison.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { formatDate } from '../../domain/dateText.ts';
import type { DateRange } from '../../domain/dates.ts';
import { effectiveDay } from '../../domain/headline.ts';
import { positionLabel } from '../../domain/labels.ts';
import type { Observation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { useCountrySearch } from '../../state/useView.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { ChangeProof } from './ChangeProof.tsx';

interface ChangeItemProps {
  comparison: Comparison;
  observations: readonly Observation[];
  range: DateRange;
}

/** One country's change: from and to, when, by which steps, and what proves it. */
export function ChangeItem({ comparison, observations, range }: ChangeItemProps) {
  const search = useCountrySearch();
  const { country, before, after } = comparison;
  const steps = stepsWithin(observations, range);
  const last = steps.at(-1);
  const between = steps.slice(0, -1);
  return (
    <li className="change">
      <p className="change__head">
        <Link className="change__country" to={paths.country.getHref(country) + search}>
          {countryName(country)}
        </Link>
        <ChangeLine before={before} after={after} />
        {last && <span className="quiet small">since {formatDate(last.from)}</span>}
      </p>
      {between.length > 0 && (
        <p className="quiet small">
          On the way:{' '}
          {between
            .map((s) => `${positionLabel(s.headline)}, from ${formatDate(s.from)}`)
            .join('; ')}
        </p>
      )}
      {proofsOf(comparison, range).map((proof) => (
        <ChangeProof key={proof.id} proof={proof} />
      ))}
    </li>
  );
}

/** What proves the new position; with it the one that ended, where that is what changed it. */
function proofsOf({ before, after }: Comparison, range: DateRange): readonly Observation[] {
  const now = after.status === 'none' ? [] : [after.proof];
  const { eve } = endsOf(range);
  const isOld = now.every((proof) => effectiveDay(proof) <= eve);
  return isOld && before.status !== 'none' ? [...now, before.proof] : now;
}
