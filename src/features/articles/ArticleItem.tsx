import { Link } from 'react-router';
import { Swatch } from '../../components/Swatch.tsx';
import { precisionOf } from '../../domain/dates.ts';
import { formatDate } from '../../domain/dateText.ts';
import {
  languageName,
  ownershipText,
  SCOPE_LABEL,
  STANCE_LABEL,
  textureOf,
} from '../../domain/labels.ts';
import type { ArticleObservation, ArticleSummary } from '../../schema/atlas.ts';
import { countryName, publisherByName } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { paths } from '../../state/paths.ts';
import type { ListedArticle } from '../../domain/articles.ts';

/** One article of the list: what it is, who printed it when, and which passages are coded from it. */
export function ArticleItem({ item }: { item: ListedArticle }) {
  const { article, observations, total, copies } = item;
  const hidden = total - observations.length;
  return (
    <li className="articles-item">
      <p className="articles-item__date">
        <ArticleDay date={article.date} />
      </p>
      <div className="articles-item__main">
        <h2 className="articles-item__title">
          <Link to={paths.article.getHref(article.slug)}>{article.title}</Link>
          {article.titleIsOurs && (
            <>
              {' '}
              <span className="articles-item__ours">title ours</span>
            </>
          )}
        </h2>
        {article.gist !== '' && <p className="articles-item__gist">{article.gist}</p>}
        <p className="articles-item__facts">
          <Publisher name={article.publisher} />
          {article.language !== 'en' && <span>In {languageName(article.language)}</span>}
          {!article.reviewed && <span>Not reviewed yet</span>}
        </p>
        {observations.length > 0 && (
          <ul className="articles-item__passages" aria-label="Coded passages">
            {observations.map((observation) => (
              <PassageChip key={observation.id} observation={observation} />
            ))}
          </ul>
        )}
        {observations.length > 0 && hidden > 0 && (
          <p className="quiet small">
            {hidden} more {hidden === 1 ? 'passage does' : 'passages do'} not match the filters.
          </p>
        )}
        {total === 0 && <p className="quiet small">No passage is coded from it.</p>}
        {copies.length > 0 && <Copies items={copies} />}
      </div>
    </li>
  );
}

/** Articles that printed nearly the same text; what they say alike is counted once. */
function Copies({ items }: { items: readonly ListedArticle[] }) {
  return (
    <details className="articles-item__copies">
      <summary>
        Nearly the same text in {items.length} more {items.length === 1 ? 'article' : 'articles'}
      </summary>
      <ul>
        {items.map(({ article: { slug, title, publisher, date } }) => (
          <li key={slug}>
            <Link to={paths.article.getHref(slug)}>{title}</Link>, <Publisher name={publisher} />,{' '}
            <ArticleDay date={date} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ArticleDay({ date }: { date: ArticleSummary['date'] }) {
  if (date === null) return <>Undated</>;
  const precision = precisionOf(date.value);
  return (
    <>
      <time dateTime={date.value}>{formatDate(date.value)}</time>
      {precision !== 'day' && (
        <span className="articles-item__precision">
          {' '}
          {precision === 'month' ? 'day' : 'month'} not known
        </span>
      )}
    </>
  );
}

function Publisher({ name }: { name: string | null }) {
  if (name === null) return <span>Publisher not known</span>;
  const publisher = publisherByName.get(name);
  return (
    <span>
      <Link className="articles-item__publisher" to={paths.source.getHref(name)}>
        {name}
      </Link>
      {publisher && <>, {ownershipText(publisher.ownership, countryName(publisher.country))}</>}
    </span>
  );
}

function PassageChip({ observation }: { observation: ArticleObservation }) {
  return (
    <li>
      <Link className="articles-chip" to={observationHref(observation)}>
        <Swatch tone={observation.stance} texture={textureOf(observation)} />
        <span>
          {countryName(observation.country)}: {STANCE_LABEL[observation.stance]}
          {observation.scope !== 'network' && ` (${SCOPE_LABEL[observation.scope].toLowerCase()})`}
        </span>{' '}
        <span className="articles-chip__date">{formatDate(observation.date, 'short')}</span>
      </Link>
    </li>
  );
}
