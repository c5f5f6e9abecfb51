import { renderToStaticMarkup } from 'react-dom/server';
import type { Fill } from '../../../components/Patterns.tsx';
import { formatDate } from '../../../domain/dateText.ts';
import { NO_FILTERS } from '../../../domain/filters.ts';
import { headlineAsOf } from '../../../domain/headline.ts';
import {
  kindLabel,
  positionLabel,
  proofText,
  STANCE_LABEL,
  textureOf,
  toneOf,
} from '../../../domain/labels.ts';
import { standingLooks } from '../../../domain/look.ts';
import { standingsAsOf } from '../../../domain/mapView.ts';
import { SPAN_END, YEARS } from '../../../domain/period.ts';
import type { ArticleObservation, ArticleSummary, Observation } from '../../../schema/atlas.ts';
import {
  articles,
  countries,
  countryName,
  evidence,
  observationsOf,
  publisherText,
} from '../../../state/dataset.ts';
import { fullShapes } from '../../../state/fullShapes.ts';
import type { Preview } from '../../../schema/preview.ts';
import { pictures } from '../../heads.ts';
import { SITE_NAME } from '../../PageHead.tsx';
import { passages } from '../passages.ts';
import { colourOf, resolveColours } from './colours.ts';
import { PreviewChip, PreviewMap, windowAround } from './PreviewMap.tsx';

/** Of the picture on its own, and of the one beside the words, in pixels. */
const MAP_WIDTH = 960;
const CARD = { width: 500, height: 536 } as const;

const colours = {
  paper: colourOf('paper'),
  ink: colourOf('ink'),
  quiet: colourOf('ink-2'),
  rule: colourOf('rule'),
};

const fillOf = (o: Observation): Fill => ({ tone: o.stance, texture: textureOf(o) });

/** Previews of the home view, years, countries with evidence, articles and passages. */
export function previews(): Preview[] {
  const known = observationsOf(NO_FILTERS);
  return [
    whole(pictures.home, 'Where governments stand on Huawei and 5G', SPAN_END),
    ...YEARS.map((year) =>
      whole(pictures.year(year), `${year}: where governments stood`, `${year}-12-31`),
    ),
    ...countries
      .filter(({ code }) => known.has(code))
      .map(({ code }) => country(code, known.get(code) ?? [])),
    ...articles.map((a) =>
      article(
        a,
        passages.flatMap((p) => (p.article === a ? [p.observation] : [])),
      ),
    ),
    ...passages.map((p) => passage(p.article, p.observation)),
  ];
}

function whole(path: string, title: string, asOf: string): Preview {
  const looks = standingLooks(standingsAsOf(evidence, NO_FILTERS, asOf));
  return {
    path,
    layout: 'map',
    eyebrow: `${SITE_NAME} · as of ${formatDate(asOf)}`,
    title,
    position: null,
    words: '',
    quoted: false,
    footer: 'Every coloured country opens to the sentence or public act that proves it.',
    map: draw(looks, 'map'),
    colours,
  };
}

function country(code: string, observations: readonly Observation[]): Preview {
  const headline = headlineAsOf(observations, SPAN_END);
  const { tone, texture } = toneOf(headline);
  const proof = 'proof' in headline ? headline.proof : null;
  return {
    path: pictures.country(code),
    layout: 'card',
    eyebrow: `${SITE_NAME} · as of ${formatDate(SPAN_END)}`,
    title: countryName(code),
    position: { text: positionLabel(headline), chip: chipOf({ tone, texture }) },
    words: proof === null ? '' : proofText(proof),
    quoted: proof?.layer === 'articles',
    footer: proof === null ? '' : `${proof.actor}, ${formatDate(proof.date)}`,
    map: draw(new Map([[code, { tone, texture }]]), 'card'),
    colours,
  };
}

function article(of: ArticleSummary, own: readonly ArticleObservation[]): Preview {
  return {
    path: pictures.article(of.slug),
    layout: 'card',
    eyebrow: `${SITE_NAME} · ${own.length} coded ${own.length === 1 ? 'passage' : 'passages'}`,
    title: of.title,
    position: null,
    words: of.gist,
    quoted: false,
    footer: sourceOf(of),
    map: draw(new Map(own.map((o) => [o.country, fillOf(o)])), 'card'),
    colours,
  };
}

function passage(of: ArticleSummary, o: ArticleObservation): Preview {
  return {
    path: pictures.passage(of.slug, o.evidence),
    layout: 'card',
    eyebrow: `${SITE_NAME} · ${formatDate(o.date)}`,
    title: countryName(o.country),
    position: {
      text: `${STANCE_LABEL[o.stance]}, ${o.binding ? kindLabel(o).toLowerCase() : 'declared'}`,
      chip: chipOf(fillOf(o)),
    },
    words: o.quotes[0].exact,
    quoted: true,
    footer: `${o.actor} · ${sourceOf(of)}`,
    map: draw(new Map([[o.country, fillOf(o)]]), 'card'),
    colours,
  };
}

/** Who published a text, who owns that publisher, and when it was. */
const sourceOf = ({ publisher, date }: ArticleSummary): string =>
  [publisherText(publisher), date && formatDate(date.value)].filter(Boolean).join(', ');

/** A swatch with the texture of a position. */
const chipOf = (fill: Fill): string =>
  resolveColours(renderToStaticMarkup(<PreviewChip fill={fill} />));

function draw(fills: ReadonlyMap<string, Fill>, layout: Preview['layout']): string {
  const isCard = layout === 'card';
  return resolveColours(
    renderToStaticMarkup(
      <PreviewMap
        shapes={fullShapes}
        fills={fills}
        part={
          isCard ? windowAround(fullShapes, [...fills.keys()], CARD.width / CARD.height) : undefined
        }
        width={isCard ? CARD.width : MAP_WIDTH}
        outlined={isCard}
      />,
    ),
  );
}
