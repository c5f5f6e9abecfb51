import { Swatch } from '../../components/Swatch.tsx';
import { STANCE_LABEL, HOME_FILL } from '../../domain/labels.ts';
import { STANCES } from '../../schema/vocabulary.ts';

/** One key for all maps of the sheet. */
export function YearsLegend() {
  return (
    <ul className="years__legend later" aria-label="Legend">
      {STANCES.toReversed().map((stance) => (
        <li key={stance}>
          <Swatch tone={stance} /> {STANCE_LABEL[stance]}
        </li>
      ))}
      <li>
        <Swatch tone="review" texture="declared" /> Striped: declared only
      </li>
      <li>
        <Swatch tone="review" texture="stale" /> Dotted: declared more than 24 months before
      </li>
      <li>
        <Swatch tone="restrict" texture="power" /> Lined: a power not used
      </li>
      <li>
        <Swatch tone="other" texture="hatch" /> Other dealings
      </li>
      <li>
        <Swatch tone="review" texture="declared" dashed /> Dashed edge: proposed by a rule
      </li>
      <li>
        <Swatch tone="none" /> No data
      </li>
      <li>
        <Swatch {...HOME_FILL} /> Home state, not coded
      </li>
      <li>
        <span className="years__sign" aria-hidden="true">
          ▲
        </span>{' '}
        Latest signal two or more steps away
      </li>
    </ul>
  );
}
