import { NO_FILTERS, selectEvidence } from '../domain/filters.ts';
import type { Evidence } from '../domain/filters.ts';
import { sourcesOf } from '../domain/sources.ts';
import type { IsMeant, OwnershipClass, Source } from '../domain/sources.ts';
import { sourceSlug } from '../domain/sourceSlug.ts';
import { articles, evidence, publisherByName, publishers } from './dataset.ts';

/** What sources are weighed by: all evidence that a person has checked, of both layers. */
export const checkedEvidence: readonly Evidence[] = selectEvidence(evidence, NO_FILTERS);

/** Every source that articles and evidence name. */
export const sources: readonly Source[] = sourcesOf(checkedEvidence, articles, publishers);
export const sourceBySlug = new Map(sources.map((s) => [sourceSlug(s.name), s]));

/** The sources of one class of ownership. */
export const isOfClass =
  (ownership: OwnershipClass): IsMeant =>
  (name) =>
    (publisherByName.get(name)?.ownership ?? null) === ownership;
