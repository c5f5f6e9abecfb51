import { BOUNDARY_RULES, HOME_STATE, OMITTED_SHAPES } from '../../domain/boundaries.ts';
import type { BoundaryRule } from '../../domain/boundaries.ts';
import { countryName } from '../../state/dataset.ts';
import { WideTable } from '../../components/WideTable.tsx';

function treatmentOf({ shape, code }: BoundaryRule): string {
  if (OMITTED_SHAPES.includes(shape)) return 'Left off the map';
  if (code === null) return 'Drawn, not coded';
  const name = countryName(code);
  return name === shape ? 'Coded in its own right' : `Counted with ${name}`;
}

/** The boundary policy, from the same list that the map is drawn by. */
export function Boundaries() {
  return (
    <>
      <p>
        Shapes are Natural Earth’s 1:50m set, which draws the lines of actual control: who governs a
        place, not who should. A shape says nothing about a claim.
      </p>
      <p>
        A territory with a code of its own never inherits the position of the state it belongs to;
        it has one only where there is evidence of its own. {countryName(HOME_STATE)} is the
        vendor’s home state and its position is not coded; Hong Kong and Macao are counted with it.
      </p>
      <WideTable label="Shapes with a rule of their own">
        <thead>
          <tr>
            <th scope="col">Shape</th>
            <th scope="col">Treatment</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {BOUNDARY_RULES.map((rule) => (
            <tr key={rule.shape}>
              <th scope="row">{rule.shape}</th>
              <td>{treatmentOf(rule)}</td>
              <td>{rule.note}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
