import { formatDate } from '../../domain/dateText.ts';
import { isFiltered } from '../../domain/filters.ts';
import { countStandings, countWithoutData } from '../../domain/mapView.ts';
import { countries } from '../../state/dataset.ts';
import { useAsOf, useStandings, useView } from '../../state/useView.ts';

/** The map in one sentence, the age of its evidence included; counts what the filters leave. */
export function Summary() {
  const { view } = useView();
  const standings = useStandings();
  const asOf = useAsOf();
  const narrowed = isFiltered({ ...view.filters, period: null, layer: 'both' });
  const counts = countStandings(standings.filter((s) => s.lit));
  const { ban, restrict, open, partner } = counts.byStance;
  const bound = open.inForce + partner.inForce;
  return (
    <p className="summary">
      As of <strong>{formatDate(asOf)}</strong>
      {narrowed && ', of what the filters leave'},{' '}
      {countOf(ban.inForce + restrict.inForce, 'country bans or limits', 'countries ban or limit')}{' '}
      Huawei by an act in force ({ban.inForce} ban, {restrict.inForce} restrict
      {restrict.powerOnly > 0 && `, ${restrict.powerOnly} of them by a power not yet used`})
      {bound > 0 && `; ${countOf(bound, 'is', 'are')} bound to openness or a deal`};{' '}
      {counts.declared} {counts.declared === 1 ? 'has' : 'have'} only declared a position
      {counts.declared > 0 && `, ${counts.stale} of them more than 24 months before`};{' '}
      {counts.other} {counts.other === 1 ? 'has' : 'have'} other dealings
      {!narrowed && `; of ${countWithoutData(countries, standings)} nothing is known`}. Every
      position opens to the sentence or public act that proves it.
    </p>
  );
}

const countOf = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
