import { useRef } from 'react';
import { useSteadyHeight } from '../../components/useSteadyHeight.ts';
import { formatDate } from '../../domain/dateText.ts';
import { isFiltered } from '../../domain/filters.ts';
import { STALE_AFTER_MONTHS } from '../../domain/headline.ts';
import { tallyOf } from '../../domain/tally.ts';
import type { Tally } from '../../domain/tally.ts';
import { countries } from '../../state/dataset.ts';
import { useUi } from '../../state/uiStore.ts';
import { useAsOfInWords, useStandings, useView } from '../../state/useView.ts';

/** How firm, how old and how complete the map is, always said; then what is in force. */
export function Summary() {
  const { view } = useView();
  const asOf = useAsOfInWords();
  const standings = useStandings(asOf);
  const box = useRef<HTMLDivElement>(null);
  useSteadyHeight(
    box,
    useUi((s) => s.draftMonth !== null),
  );
  const narrowed = isFiltered({ ...view.filters, period: null, layer: 'both' });
  const tally = tallyOf(countries, standings, view.filters);
  return (
    <div ref={box} className="summary">
      <p className="summary__line">
        As of <strong>{formatDate(asOf)}</strong>
        {narrowed && ', of what the filters leave'}: <strong>{tally.inForce}</strong> in force,{' '}
        <strong>{tally.declared}</strong> declared, of these <strong>{tally.stale}</strong> older
        than {STALE_AFTER_MONTHS} months; {countOf(tally.noData, 'country', 'countries')} without
        data.
      </p>
      <InForce tally={tally} />
    </div>
  );
}

function InForce({ tally: { byStance, other, leftOut } }: { tally: Tally }) {
  const { ban, restrict, open, partner } = byStance;
  const bound = open.inForce + partner.inForce;
  return (
    <p className="small">
      In force, {countOf(ban.inForce, 'country bans', 'countries ban')} Huawei and{' '}
      {countOf(restrict.inForce - restrict.powerOnly, 'limits', 'limit')} it
      {restrict.powerOnly > 0 &&
        `, ${countOf(restrict.powerOnly, 'more has', 'more have')} a law to exclude it and no measure yet`}
      {bound > 0 && `; ${countOf(bound, 'is', 'are')} bound to openness or a deal`}.{' '}
      {countOf(other, 'country has', 'countries have')} other dealings
      {leftOut > 0 && `, and the filters leave out ${leftOut}`}. Every position opens to the
      sentence or public act that proves it.
    </p>
  );
}

const countOf = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
