import { Swatch } from '../../components/Swatch.tsx';
import { STANCE_LABEL, STANCE_MEANING } from '../../domain/labels.ts';
import { STANCES } from '../../schema/vocabulary.ts';

/** The scale and the headline rule in our own words; the codebook below it is the exact one. */
export function Deciding() {
  return (
    <>
      <p>Five stances, from the softest to the hardest. A government of this stance …</p>
      <ul className="about-scale">
        {STANCES.map((stance) => (
          <li key={stance}>
            <Swatch tone={stance} />
            <span>
              <strong>{STANCE_LABEL[stance]}</strong> {STANCE_MEANING[stance]}
            </span>
          </li>
        ))}
      </ul>
      <p>For each country and date the map shows one position, found like this:</p>
      <ol>
        <li>Take what is known of its networks by that date and has not ended since.</li>
        <li>
          If anything of it binds, the strictest binding act is the position: <em>in force</em>.
          Where that is a law that only allows an exclusion nobody has ordered, it reads{' '}
          <em>power only</em>.
        </li>
        <li>
          Otherwise the latest statement, plan or warning counts, drawn apart as <em>declared</em>,
          and as <em>stale</em> once it is more than two years old.
        </li>
        <li>
          With nothing on networks, evidence of another kind (trade, the state’s own use, devices)
          shows as <em>other dealings</em>; with none at all the country has <em>no data</em>.
        </li>
        <li>
          Later evidence that points another way is named beside the position as its{' '}
          <em>latest signal</em>. Nothing is ever carried back in time.
        </li>
      </ol>
      <p>
        Filters choose which countries are lit; they never bend a position. A date is only as exact
        as its source: an item of a month or a year counts from the last day that it may mean.
      </p>
    </>
  );
}
