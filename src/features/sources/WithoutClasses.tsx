import type { Day } from '../../domain/dates.ts';
import { sourcesLabel } from '../../domain/labels.ts';
import { OWNERSHIP_CLASSES } from '../../domain/sources.ts';
import { isOfClass, sources } from '../../state/sources.ts';
import { Without } from './Without.tsx';

/** Those that name a source; of a class without any there is nothing to leave out. */
const CLASSES = OWNERSHIP_CLASSES.map((ownership) => {
  const isMeant = isOfClass(ownership);
  const count = sources.filter((s) => isMeant(s.name)).length;
  return {
    id: `without-${ownership ?? 'unresearched'}`,
    // So that nobody takes the few that are known for all that there are.
    label: `${sourcesLabel(ownership)} (${count} of ${sources.length} sources${ownership === null ? '' : ' known to be so'})`,
    count,
    isMeant,
    open: ownership === 'state',
  };
}).filter(({ count }) => count > 0);

/** What the map would show if all sources of one class of ownership were left out, for each class. */
export function WithoutClasses({ asOf }: { asOf: Day }) {
  return (
    <ul className="without">
      {CLASSES.map(({ id, label, isMeant, open }) => (
        <li key={id} id={id}>
          <Without label={label} isMeant={isMeant} open={open} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}
