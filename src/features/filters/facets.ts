import { countFacet } from '../../domain/filters.ts';
import type { Evidence, Filters } from '../../domain/filters.ts';
import { languageName, SCOPE_LABEL, STANCE_LABEL } from '../../domain/labels.ts';
import { SCOPES, STANCES } from '../../schema/vocabulary.ts';
import type { FacetOption } from './FacetList.tsx';

export type ListFacet = 'country' | 'stance' | 'scope' | 'publisher' | 'language';

export const FACET_NAME: Readonly<Record<ListFacet, string>> = {
  country: 'Country',
  stance: 'Stance',
  scope: 'Scope',
  publisher: 'Publisher',
  language: 'Language',
};

export const LIST_FACETS: readonly ListFacet[] = [
  'country',
  'stance',
  'scope',
  'publisher',
  'language',
];

type NameOf = (code: string) => string;

/** What a facet's value is called. */
export function facetLabel(facet: ListFacet, value: string, countryName: NameOf): string {
  if (facet === 'country') return countryName(value);
  if (facet === 'stance')
    return STANCES.flatMap((s) => (s === value ? STANCE_LABEL[s] : []))[0] ?? value;
  if (facet === 'scope')
    return SCOPES.flatMap((s) => (s === value ? SCOPE_LABEL[s] : []))[0] ?? value;
  return facet === 'language' ? languageName(value) : value;
}

/** A facet's options with their counts: codebook order where there is one, else most evidence first. */
export function facetOptions(
  evidence: readonly Evidence[],
  filters: Filters,
  facet: ListFacet,
  countryName: NameOf,
): FacetOption[] {
  const counts = countFacet(evidence, filters, facet);
  const fixed: readonly string[] | null =
    facet === 'stance' ? STANCES.toReversed() : facet === 'scope' ? SCOPES : null;
  const values = fixed ?? [...new Set([...counts.keys(), ...filters[facet]])];
  const options = values.map((value) => ({
    value,
    label: facetLabel(facet, value, countryName),
    count: counts.get(value) ?? 0,
  }));
  if (fixed !== null) return options;
  return facet === 'country'
    ? options.toSorted(byName)
    : options.toSorted((a, b) => b.count - a.count || byName(a, b));
}

const byName = (a: FacetOption, b: FacetOption): number => a.label.localeCompare(b.label, 'en');
