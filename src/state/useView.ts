import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { endOfMonth } from '../domain/dates.ts';
import type { Day, PartialDate } from '../domain/dates.ts';
import { baseOf } from '../domain/filters.ts';
import type { Filters } from '../domain/filters.ts';
import { standingsBy } from '../domain/mapView.ts';
import type { Standing } from '../domain/mapView.ts';
import { isInSpan } from '../domain/period.ts';
import { articles, countries, evidence, publishers } from './dataset.ts';
import { paths } from './paths.ts';
import type { Dropped } from './readValues.ts';
import { rememberLast } from './rememberLast.ts';
import { useUi } from './uiStore.ts';
import { parseView, searchOf } from './urlState.ts';
import { asOfDay, DEFAULT_VIEW, withDate } from './view.ts';
import type { KnownValues } from './urlState.ts';
import type { View } from './view.ts';

const KNOWN: KnownValues = {
  countries: new Set(countries.map((c) => c.code)),
  publishers: new Set([...publishers.map((p) => p.name), ...evidence.flatMap((e) => e.publishers)]),
  languages: new Set(articles.map((a) => a.language)),
};

/** The parts of the address that hold filters; equal for two views that differ in nothing else. */
function filterKey(params: URLSearchParams): string {
  const rest = new URLSearchParams(params);
  for (const key of ['at', 'from', 'to', 'frame', 'select', 'sort', 'share']) rest.delete(key);
  return rest.toString();
}

const filtersOf = rememberLast((key) => parseView(new URLSearchParams(key), KNOWN).view.filters);

/**
 * The view that an address holds, parsed once for all who ask. Its filters stay the same object while
 * something else changes.
 */
const viewOf = rememberLast((search): View => {
  const params = new URLSearchParams(search);
  return { ...parseView(params, KNOWN).view, filters: filtersOf(filterKey(params)) };
});

/** The view and the ways to change it; each change is one history entry, shown at once. */
export function useView() {
  const { search, hash } = useLocation();
  const view = viewOf(search);
  const navigate = useNavigate();
  const setView = useCallback(
    (next: View) => void navigate({ search: searchOf(next), hash }, { preventScrollReset: true }),
    [navigate, hash],
  );
  const setFilters = useCallback(
    (change: Partial<Filters>) =>
      setView({
        ...view,
        // A new period moves the dates to its ends; those chosen before would lie outside it.
        ...('period' in change ? { at: null, range: null } : {}),
        filters: { ...view.filters, ...change },
      }),
    [setView, view],
  );
  return { view, setView, setFilters };
}

const dropNothing = (): readonly Dropped[] => [];

/**
 * Makes the address canonical and tells what was dropped from it. Used once per page with a view.
 * `dropMore` judges keys that are none of the view's; it must stay the same function.
 */
export function useCanonicalAddress(
  dropMore: (params: URLSearchParams) => readonly Dropped[] = dropNothing,
): void {
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const tellDropped = useUi((s) => s.tellDropped);
  useEffect(() => {
    const { view, dropped: ofView } = parseView(params, KNOWN);
    const dropped = [...ofView, ...dropMore(params)];
    if (dropped.length > 0) tellDropped(dropped);
    const canonical = searchOf(view);
    if (canonical.slice(1) !== params.toString()) {
      void navigate({ search: canonical, hash }, { replace: true, preventScrollReset: true });
    }
  }, [params, hash, navigate, tellDropped, dropMore]);
}

/** The day of the map now: under the hand while the slider moves, else the address's. */
export function useAsOf(): Day {
  const { view } = useView();
  const draft = useUi((s) => s.draftMonth);
  return draft === null ? asOfDay(view) : endOfMonth(draft);
}

/**
 * The day of the map for the words beside it. While the map moves they follow as fast as one can read,
 * so that the map keeps up with the hand.
 */
export function useAsOfInWords(): Day {
  const { view } = useView();
  const told = useUi((s) => s.toldMonth);
  return told === null ? asOfDay(view) : endOfMonth(told);
}

/** Where every country with evidence stands on a day. */
export function useStandings(asOf: Day): readonly Standing[] {
  const { view } = useView();
  const standOn = useMemo(() => standingsBy(evidence, view.filters), [view.filters]);
  return useMemo(() => standOn(asOf), [standOn, asOf]);
}

/** What a link to a country keeps of the view: the date and what counts as evidence. */
export function useCountrySearch(): string {
  const { view } = useView();
  return searchOf({ ...DEFAULT_VIEW, at: view.at, filters: baseOf(view.filters) });
}

interface OnMap {
  /** The country to choose on the map. */
  readonly country?: string;
  /** Proposed by a rule only, so that the map shows it with proposals alone. */
  readonly isProposed?: boolean;
}

/**
 * Makes the address of the map on a date; `null` for a date outside of the atlas. From the map itself
 * every filter stays, from elsewhere what counts as evidence.
 */
export function useMapHref(): (date: PartialDate, onMap?: OnMap) => string | null {
  const { view } = useView();
  const isMap = useLocation().pathname === paths.home.path;
  return (date, { country = null, isProposed = false } = {}) => {
    if (!isInSpan(date)) return null;
    const kept = isMap ? view : { ...DEFAULT_VIEW, filters: baseOf(view.filters) };
    const filters = isProposed ? { ...kept.filters, proposed: true } : kept.filters;
    return paths.home.getHref() + searchOf(withDate({ ...kept, filters, select: country }, date));
  };
}
