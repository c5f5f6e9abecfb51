import { Link } from 'react-router';
import { CopyButton } from '../../components/CopyButton.tsx';
import { formatDate } from '../../domain/dateText.ts';
import { BASIS_LABEL, kindLabel } from '../../domain/labels.ts';
import type { Observation } from '../../schema/atlas.ts';
import { articleBySlug, countryName } from '../../state/dataset.ts';
import { observationHref } from '../../state/observationHref.ts';
import { useUrl } from '../../state/site.ts';

/** What proves a position: the words in their article, or the act as the record cites it. */
export function ChangeProof({ proof }: { proof: Observation }) {
  const { country, date, until, actor, basis } = proof;
  const link = observationHref(proof);
  const url = useUrl(link);
  const article = proof.layer === 'articles' ? articleBySlug.get(proof.article) : undefined;
  return (
    <div className="change__proof">
      {proof.layer === 'articles' ? (
        <blockquote className="change__quote" lang={article?.language}>
          <Link to={link}>{proof.quotes[0].exact}</Link>
        </blockquote>
      ) : (
        <p>
          {proof.summary}{' '}
          <Link to={link}>
            {kindLabel(proof)}, {countSources(proof.sourceCount)}
            <span className="visually-hidden"> for {countryName(country)}</span>
          </Link>
        </p>
      )}
      <p className="quiet small">
        <time dateTime={date}>{formatDate(date)}</time>
        {until !== null && `, in effect until ${formatDate(until)}`}. {actor}.{' '}
        {article && `${article.title}. `}
        {BASIS_LABEL[basis]}.{' '}
        <CopyButton
          text={url}
          label="Copy link"
          of={`to the proof for ${countryName(country)}, ${formatDate(date)}`}
        />
      </p>
    </div>
  );
}

const countSources = (n: number): string => (n === 1 ? '1 source' : `${n} sources`);
