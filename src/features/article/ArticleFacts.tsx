import { Link } from 'react-router';
import { precisionOf } from '../../domain/dates.ts';
import { formatDate } from '../../domain/dateText.ts';
import { languageName, ownershipText } from '../../domain/labels.ts';
import type { ArticleSummary } from '../../schema/atlas.ts';
import { countryName, publisherByName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { useMapHref } from '../../state/useView.ts';
import { Copies } from './Copies.tsx';
import { DATE_BASIS_LABEL, PRECISION_LABEL } from './labels.ts';

/** Who printed it, who owns them, when, how that is known, in which language, and who has checked it. */
export function ArticleFacts({ article }: { article: ArticleSummary }) {
  return (
    <dl className="article-facts">
      <div>
        <dt>Publisher</dt>
        <dd>
          <Publisher name={article.publisher} />
        </dd>
      </div>
      <div>
        <dt>Date</dt>
        <dd>
          <ArticleDay date={article.date} />
        </dd>
      </div>
      {article.url !== null && (
        <div>
          <dt>Published at</dt>
          <dd>
            <a href={article.url} rel="noreferrer">
              {new URL(article.url).hostname}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>Language</dt>
        <dd>
          <Language code={article.language} />
        </dd>
      </div>
      <Copies article={article} />
      <div>
        <dt>Coding</dt>
        <dd>{article.reviewed ? 'Reviewed by a person' : 'Not reviewed yet; proposed by rules'}</dd>
      </div>
    </dl>
  );
}

function Publisher({ name }: { name: string | null }) {
  if (name === null) return <>Not known</>;
  const publisher = publisherByName.get(name);
  const page = <Link to={paths.source.getHref(name)}>{name}</Link>;
  if (publisher === undefined) return page;
  const { ownership, owner, country, note, source } = publisher;
  return (
    <>
      {page}, {ownershipText(ownership, countryName(country))}
      <details>
        <summary>Who owns it</summary>
        <p>
          {owner}. Seat: {countryName(country)}.
        </p>
        {note !== '' && <p>{note}</p>}
        <p>
          Source: <a href={source.url}>{source.title}</a>
        </p>
      </details>
    </>
  );
}

function ArticleDay({ date }: { date: ArticleSummary['date'] }) {
  const hrefOf = useMapHref();
  if (date === null) return <>Not known</>;
  const mapHref = hrefOf(date.value);
  return (
    <>
      <time dateTime={date.value}>{formatDate(date.value)}</time>
      <span className="quiet">, {PRECISION_LABEL[precisionOf(date.value)]}</span>
      {mapHref !== null && (
        <p className="article-facts__map">
          <Link to={mapHref}>Map on {formatDate(date.value, 'short')}</Link>
        </p>
      )}
      <details>
        <summary>Dated by {DATE_BASIS_LABEL[date.basis]}</summary>
        <p>{date.why}</p>
      </details>
    </>
  );
}

const UNDETERMINED = 'und';

function Language({ code }: { code: string }) {
  if (code === UNDETERMINED) return <>Not recognised</>;
  if (code === 'en') return <>In English</>;
  return (
    <>
      In {languageName(code)}
      <span className="quiet">, shown as published</span>
    </>
  );
}
