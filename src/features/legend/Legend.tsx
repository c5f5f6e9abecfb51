import { useMemo } from 'react';
import { Swatch } from '../../components/Swatch.tsx';
import { STANCE_LABEL, STANCE_MEANING, HOME_FILL } from '../../domain/labels.ts';
import { standingsBy } from '../../domain/mapView.ts';
import { tallyOf } from '../../domain/tally.ts';
import type { Stance } from '../../schema/vocabulary.ts';
import { STANCES } from '../../schema/vocabulary.ts';
import { countries, evidence } from '../../state/dataset.ts';
import { useFilterControls } from '../../state/useFilterControls.ts';
import { useAsOfInWords, useView } from '../../state/useView.ts';
import './Legend.css';

const HARD_TO_SOFT = STANCES.toReversed();

/** The key of the map with counts of countries; a row lights up the countries of its stance. */
export function Legend() {
  const { filters } = useView().view;
  const { filters: shown, choose } = useFilterControls();
  const asOf = useAsOfInWords();
  const standOn = useMemo(() => standingsBy(evidence, { ...filters, stance: [] }), [filters]);
  const counts = useMemo(
    () => tallyOf(countries, standOn(asOf), filters),
    [standOn, asOf, filters],
  );
  const toggle = (stance: Stance) =>
    choose({
      stance: shown.stance.includes(stance)
        ? shown.stance.filter((s) => s !== stance)
        : [...shown.stance, stance],
    });
  return (
    <div className="legend">
      <table className="legend__table">
        <caption className="eyebrow">Countries by position</caption>
        <thead>
          <tr>
            <th scope="col">Stance</th>
            <th scope="col">In force</th>
            <th scope="col">Declared</th>
            <th scope="col">
              <abbr title="Declared more than 24 months before and not renewed">
                of these stale
              </abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {HARD_TO_SOFT.map((stance) => {
            const { inForce, declared, stale } = counts.byStance[stance];
            const pressed = shown.stance.includes(stance);
            return (
              <tr
                key={stance}
                className={shown.stance.length > 0 && !pressed ? 'legend__row--faint' : undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="legend__stance"
                    data-picture
                    aria-pressed={pressed}
                    title={`Show only: a government that ${STANCE_MEANING[stance]}`}
                    onClick={() => toggle(stance)}
                  >
                    <Swatch tone={stance} /> {STANCE_LABEL[stance]}
                  </button>
                </th>
                <td>{inForce}</td>
                <td>
                  {declared > 0 && <Swatch tone={stance} texture="declared" />} {declared}
                </td>
                <td>
                  {stale > 0 && <Swatch tone={stance} texture="stale" />} {stale}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ul className="legend__rest">
        <li>
          <Swatch tone="restrict" texture="power" /> Power only: {counts.powerOnly} of those in
          force, a law that lets authorities exclude vendors and is not used
        </li>
        <li>
          <Swatch tone="other" texture="hatch" /> Other dealings: {counts.other}
        </li>
        <li>
          <Swatch tone="none" /> No data: {counts.noData}
        </li>
        <li>
          <Swatch {...HOME_FILL} /> Home state, not coded
        </li>
        <li>
          <span className="legend__mark" aria-hidden="true">
            ▲
          </span>{' '}
          Latest signal two or more steps away
        </li>
      </ul>
    </div>
  );
}
