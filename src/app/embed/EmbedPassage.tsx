import { Link, useParams } from 'react-router';
import { Swatch } from '../../components/Swatch.tsx';
import { formatDate } from '../../domain/dateText.ts';
import {
  BASIS_LABEL,
  kindLabel,
  languageName,
  SCOPE_LABEL,
  STANCE_LABEL,
  STANCE_MEANING,
  textureOf,
} from '../../domain/labels.ts';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { suggestArticles } from '../../features/notFound/suggestions.ts';
import type { ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { articleBySlug, countryName, passageOf, publisherText } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { paths } from '../../state/paths.ts';
import { retiredAt } from '../../state/retired.ts';
import { GonePassage, movedTo, MovedPassage } from './RetiredPassage.tsx';

/** One passage by itself: the words, what they are coded as, and who printed them. */
export function EmbedPassage() {
  const { slug = '', id = '' } = useParams();
  const retired = retiredAt(slug, id);
  const [atSlug, atId] = retired === null ? [slug, id] : movedTo(retired, id);
  const article = articleBySlug.get(atSlug);
  const observation = passageOf(atSlug, atId);
  if (article === undefined || observation === null) {
    if (retired !== null) return <GonePassage address={retired} />;
    const suggestions = suggestArticles(slug);
    return <NotFound what="passage" value={`${slug}, ${id}`} suggestions={suggestions} />;
  }
  return (
    <>
      {retired !== null && <MovedPassage address={retired} />}
      <PassageCard article={article} observation={observation} />
    </>
  );
}

interface PassageCardProps {
  article: ArticleSummary;
  observation: ArticleObservation;
}

function PassageCard({ article, observation }: PassageCardProps) {
  const { country, stance, date, actor, basis, binding, scope, quotes } = observation;
  const name = countryName(country);
  const facts = [SCOPE_LABEL[scope], kindLabel(observation), binding ? 'binding' : 'not binding'];
  return (
    <article className="embed__passage">
      <title>{`${name}: ${STANCE_LABEL[stance]}, ${formatDate(date)} | ${article.title}`}</title>
      <h1>
        <Swatch tone={stance} texture={textureOf(observation)} />{' '}
        <Link to={paths.country.getHref(country)}>{name}</Link>: {STANCE_LABEL[stance]}
      </h1>
      <p className="small">
        <time dateTime={date}>{formatDate(date)}</time>, {actor}: {STANCE_MEANING[stance]}.{' '}
        <span className="quiet">
          {facts.join(', ')}. {BASIS_LABEL[basis]}.
        </span>
      </p>
      {quotes.map((quote) => (
        <blockquote key={quote.start} className="embed__quote" lang={article.language}>
          {quote.exact}
        </blockquote>
      ))}
      <p className="small">
        <Link to={observationHref(observation)}>{article.title}</Link>
        {article.titleIsOurs && ' (title ours)'}. <Print article={article} />
      </p>
    </article>
  );
}

/** "Reuters, privately owned, 14 July 2020, in German". */
function Print({ article: { publisher: by, date, language } }: { article: ArticleSummary }) {
  const parts = [
    publisherText(by),
    date === null ? 'undated' : formatDate(date.value),
    language !== 'en' && language !== 'und' && `in ${languageName(language)}`,
  ];
  return <>{parts.filter(Boolean).join(', ')}.</>;
}
