import { articles } from '../../state/dataset.ts';

export function Limits() {
  return (
    <ul>
      <li>
        <strong>No data is not a position.</strong> A grey country is one on which nothing was
        found, not one that is neutral, open or undecided.
      </li>
      <li>
        <strong>The corpus is small.</strong> {articles.length} articles can’t show how the press
        wrote about the matter; most of the map rests on the public record, with the gaps named
        above.
      </li>
      <li>
        <strong>The order of the stances is ours.</strong> No standard scale exists. Whether a
        government that examines is harder than one that is open can be contested; the distance
        between two steps means nothing.
      </li>
      <li>
        <strong>Texts are coded for what they say.</strong> An article may be wrong about a
        government; its passage is coded as written and the record beside it may say otherwise.
      </li>
      <li>
        <strong>Old evidence stays until something replaces it.</strong> A position is carried
        forward, with its date and age shown; silence since then is not proof that it still holds.
      </li>
      <li>
        <strong>Governments only.</strong> What operators buy, what parties demand and what one
        government asks of another is not coded. Nor are the European Union and NATO, which are
        bodies, not countries.
      </li>
    </ul>
  );
}
