import {
  citeArticle,
  citeDataset,
  citeEntry,
  citePassage,
  citePosition,
  locatorOf,
  quoted,
} from '../../domain/citation.ts';
import type { CslItem, Edition } from '../../domain/citation.ts';
import { formatDate } from '../../domain/dateText.ts';
import { headlineAsOf } from '../../domain/headline.ts';
import { frozenQuery } from '../../domain/snippet.ts';
import type { ArticleBody, ArticleObservation } from '../../schema/atlas.ts';
import { articleBySlug, countryName, observationsOf } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { paths } from '../../state/paths.ts';
import type { Shared } from '../../state/uiStore.ts';
import { searchOf } from '../../state/urlState.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { useAsOf, useView } from '../../state/useView.ts';
import { baseOf } from '../../domain/filters.ts';
import { useAddress } from './useAddress.ts';
import { observationById } from './useThing.ts';

/** What is cited, with its words and their place where it is a passage. */
export interface Cited {
  readonly item: CslItem;
  /** The words that are quoted, in quotation marks. */
  readonly quote: string | null;
  /** The numbers of their paragraphs. */
  readonly place: string | null;
}

/** Something that can be cited from where the dialog was opened. */
export interface Source {
  readonly label: string;
  /** The article whose text tells the place of the words. */
  readonly slug: string | null;
  cite(edition: Edition, body: ArticleBody | null): Cited;
}

const whole = (label: string, make: (edition: Edition) => CslItem): Source => ({
  label,
  slug: null,
  cite: (edition) => ({ item: make(edition), quote: null, place: null }),
});

/** What can be cited, the nearest first; the dataset always. */
export function useSources(what: Shared): readonly Source[] {
  const addressOf = useAddress();
  const { view } = useView();
  const asOf = useAsOf();
  const dataset = whole('The dataset', (edition) =>
    citeDataset(edition, addressOf(paths.home.getHref())),
  );
  if (what.kind === 'page') return [dataset];

  if (what.kind === 'country') {
    const { code } = what;
    const headline = headlineAsOf(observationsOf(view.filters).get(code) ?? [], asOf);
    const search = searchOf({ ...DEFAULT_VIEW, filters: baseOf(view.filters) });
    const page = addressOf(paths.country.getHref(code) + frozenQuery(search, { at: asOf }));
    const position = { code, country: countryName(code), headline, asOf };
    return [
      whole(`The position on ${formatDate(asOf)}`, (e) => citePosition(position, e, page)),
      dataset,
    ];
  }

  const ofArticle = (slug: string): Source[] => {
    const article = articleBySlug.get(slug);
    if (article === undefined) return [];
    const page = addressOf(paths.article.getHref(slug));
    return [whole('The article', (edition) => citeArticle(article, edition, page))];
  };
  if (what.kind === 'article') return [...ofArticle(what.slug), dataset];

  const observation = observationById(what.id);
  const country = countryName(observation.country);
  const page = addressOf(observationHref(observation));
  return observation.layer === 'record'
    ? [whole('This entry', (e) => citeEntry(observation, country, e, page)), dataset]
    : [passage(observation, country, page), ...ofArticle(observation.article), dataset];
}

function passage(observation: ArticleObservation, country: string, page: string): Source {
  const article = articleBySlug.get(observation.article);
  if (article === undefined) throw new Error(`no article "${observation.article}"`);
  return {
    label: 'This passage',
    slug: article.slug,
    cite(edition, body) {
      const place = body && locatorOf(body, observation.quotes);
      const item = citePassage({ article, observation, place, country }, edition, page);
      return { item, quote: quoted(observation), place };
    },
  };
}
