import { StepsChart } from '../../components/StepsChart.tsx';
import type { Day } from '../../domain/dates.ts';
import type { Interval } from '../../domain/intervals.ts';
import {
  describeInterval,
  intervalsInSpan,
  STEP_LANES,
  stepMarks,
  stepsOf,
} from '../../domain/steps.ts';
import { dayPosition, YEAR_TICKS } from '../../domain/timeAxis.ts';
import type { Observation } from '../../schema/atlas.ts';

interface PositionStepsProps {
  name: string;
  intervals: readonly Interval[];
  observations: readonly Observation[];
  asOf: Day;
  /** Where an observation stands, by its id. */
  hrefOf: (id: string) => string;
}

/** A country's position as steps over time, with its evidence, which leads to its entry. */
export function PositionSteps({ name, intervals, observations, asOf, hrefOf }: PositionStepsProps) {
  const words = intervalsInSpan(intervals).map(describeInterval).join('; ');
  return (
    <div>
      <StepsChart
        label={`${name}: ${words}`}
        lanes={STEP_LANES}
        ticks={YEAR_TICKS}
        steps={stepsOf(intervals)}
        marks={stepMarks(observations)}
        now={dayPosition(asOf)}
        hrefOf={hrefOf}
      />
      <p className="quiet small">
        Full: in force. Lined: power only. Striped: declared. Dotted: stale. Below each step its
        evidence: ◆ an article, ● the public record, ▼ a proposal of a rule, hollow where it does
        not bind; where only the month or year is known, a box □ as wide as that. The upright line
        is the date shown.
      </p>
    </div>
  );
}
