import { useState } from 'react';
import type { FocusEvent } from 'react';
import { Link } from 'react-router';
import { StepsChart } from '../../components/StepsChart.tsx';
import { HOME_CODES } from '../../domain/boundaries.ts';
import { formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import { headlineAsOf } from '../../domain/headline.ts';
import { positionLabel } from '../../domain/labels.ts';
import { SPAN_END } from '../../domain/period.ts';
import {
  describeInterval,
  intervalsInSpan,
  originOf,
  STEP_LANES,
  stepMarks,
  stepsOf,
} from '../../domain/steps.ts';
import { dayPosition, YEAR_TICKS } from '../../domain/timeAxis.ts';
import type { Compared } from '../../domain/turns.ts';
import type { Observation } from '../../schema/atlas.ts';
import { paths } from '../../state/paths.ts';
import { ProofCard } from './ProofCard.tsx';

interface ComparedCountryProps {
  country: Compared;
  observations: readonly Observation[];
  asOf: Day;
  /** Kept on links to a country. */
  search: string;
  onRemove: (code: string) => void;
}

/** One country's steps and evidence, with what is under the pointer told beside them. */
export function ComparedCountry({
  country,
  observations,
  asOf,
  search,
  onRemove,
}: ComparedCountryProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const { code, name, intervals, restricted } = country;
  const words = intervalsInSpan(intervals).map(describeInterval).join('; ');
  const leave = () => setPicked(null);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) leave();
  };
  return (
    <section
      className="compared"
      aria-label={name}
      onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}
      onBlur={onBlur}
    >
      <header className="compared__head">
        <h2>
          <Link to={{ pathname: paths.country.getHref(code), search }}>{name}</Link>
        </h2>
        {observations.length > 0 && (
          <p className="quiet">
            {restricted === null
              ? `No limit or ban in force by ${formatDate(SPAN_END)}`
              : `First limit or ban in force: ${formatDate(restricted)}`}
          </p>
        )}
        <button type="button" className="button compared__remove" onClick={() => onRemove(code)}>
          Remove <span className="visually-hidden">{name}</span>
        </button>
      </header>
      {observations.length === 0 ? (
        <p>
          {HOME_CODES.includes(code)
            ? 'The home state of the vendor: by the codebook its position is never coded.'
            : 'No evidence in what is counted here. That is not a position.'}
        </p>
      ) : (
        <>
          <StepsChart
            label={`${name}: ${words}`}
            lanes={STEP_LANES}
            laneHeight={25}
            ticks={YEAR_TICKS}
            steps={stepsOf(intervals)}
            marks={stepMarks(observations)}
            now={dayPosition(asOf)}
            picking={{ picked, onPick: setPicked }}
          />
          <ProofCard {...told(picked, country, observations, asOf)} search={search} />
        </>
      )}
    </section>
  );
}

/** What the card says: of what is picked, or else of the position on the day of the map. */
function told(
  picked: string | null,
  { intervals }: Compared,
  observations: readonly Observation[],
  asOf: Day,
): { eyebrow: string; title: string; proof: Observation | null } {
  const step = intervals.find((i) => i.from === picked);
  if (step !== undefined && step.headline.status !== 'none') {
    return { eyebrow: 'Position', title: describeInterval(step), proof: step.headline.proof };
  }
  const mark = stepMarks(observations).find((m) => m.key === picked);
  const proof = observations.find((o) => o.id === picked);
  if (mark !== undefined && proof !== undefined) {
    return { eyebrow: EVIDENCE[originOf(proof)], title: mark.label, proof };
  }
  const headline = headlineAsOf(observations, asOf);
  return {
    eyebrow: `As of ${formatDate(asOf)}`,
    title: positionLabel(headline),
    proof: headline.status === 'none' ? null : headline.proof,
  };
}

const EVIDENCE = {
  article: 'From an article',
  record: 'From the public record',
  proposal: 'Proposed by a rule, not reviewed',
} as const;
