import { useLocation } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { Observation } from '../../schema/atlas.ts';
import { articleBySlug, countryName, observations } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { paths } from '../../state/paths.ts';
import type { Shared } from '../../state/uiStore.ts';
import { useAddress } from './useAddress.ts';

/** What is passed on. */
export interface Thing {
  readonly title: string;
  readonly url: string;
  /** The address of it by itself, for a frame; `null` where that is offered elsewhere or not at all. */
  readonly embed: string | null;
}

export function observationById(id: string): Observation {
  const found = observations.find((o) => o.id === id);
  if (found === undefined) throw new Error(`no observation "${id}"`);
  return found;
}

/** "Germany: Restrict, 14 July 2020". */
const observationTitle = ({ country, stance, date }: Observation): string =>
  `${countryName(country)}: ${STANCE_LABEL[stance]}, ${formatDate(date)}`;

export function useThing(what: Shared): Thing {
  const addressOf = useAddress();
  const { pathname, search, hash } = useLocation();
  if (what.kind === 'article') {
    const title = articleBySlug.get(what.slug)?.title ?? what.slug;
    return { title, url: addressOf(paths.article.getHref(what.slug)), embed: null };
  }
  if (what.kind === 'observation') {
    const observation = observationById(what.id);
    const path = observationHref(observation);
    return {
      title: observationTitle(observation),
      url: addressOf(path),
      embed: observation.layer === 'articles' ? addressOf(paths.embed.getHref(path)) : null,
    };
  }
  return { title: document.title, url: addressOf(pathname + search + hash), embed: null };
}
