import type { Observation } from '../schema/atlas.ts';
import { anchorOf, paths } from './paths.ts';
import { WITH_PROPOSALS } from './urlState.ts';

/**
 * Where an observation can be read: its passage, which shows a proposal only where the address says so,
 * or its entry on its country's page. `search` is what a link to a country keeps of the view.
 */
export function observationHref(o: Observation, search = ''): string {
  if (o.layer === 'record') return `${paths.country.getHref(o.country)}${search}#${anchorOf(o.id)}`;
  const passage = paths.evidence.getHref(o.article, o.evidence);
  return o.basis === 'proposed' ? passage + WITH_PROPOSALS : passage;
}
