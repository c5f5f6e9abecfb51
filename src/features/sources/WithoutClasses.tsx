import type { Day } from '../../domain/dates.ts';
import { sourcesLabel } from '../../domain/labels.ts';
import { OWNERSHIP_CLASSES } from '../../domain/sources.ts';
import { isOfClass, sources } from '../../state/sources.ts';
import { Without } from './Without.tsx';

/** Those that name a source; of a class without any there is nothing to leave out. */
const CLASSES = OWNERSHIP_CLASSES.map((ownership) => ({
  id: `without-${ownership ?? 'unresearched'}`,
  label: sourcesLabel(ownership),
  isMeant: isOfClass(ownership),
  open: ownership === 'state',
})).filter(({ isMeant }) => sources.some((s) => isMeant(s.name)));

/** What the map would show if all sources of one class of ownership were left out, for each class. */
export function WithoutClasses({ asOf }: { asOf: Day }) {
  return (
    <ul className="without">
      {CLASSES.map(({ id, ...rest }) => (
        <li key={id} id={id}>
          <Without {...rest} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}
