import { Link } from 'react-router';
import { OWNERSHIP_LABEL } from '../../domain/labels.ts';
import type { Source } from '../../domain/sources.ts';
import { countryName, ownershipRule } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

/** Who owns a source, by which rule it is labelled so, and where that is known from. */
export function SourceFacts({ source: { publisher } }: { source: Source }) {
  if (publisher === null) {
    return (
      <p className="source-facts">
        <strong>Ownership not researched.</strong> Only publishers of articles are labelled so far,
        by <Link to={{ pathname: paths.about.getHref(), hash: '#publishers' }}>one rule</Link>.
      </p>
    );
  }
  const { ownership, owner, country, note, source } = publisher;
  return (
    <div className="source-facts stack">
      <p>
        <strong>{OWNERSHIP_LABEL[ownership]}.</strong> {owner}. Seat: {countryName(country)}.
        {note !== '' && ` ${note}`} Source: <a href={source.url}>{source.title}</a>
      </p>
      <details>
        <summary>The rule for this label</summary>
        <p>{ownershipRule.text}</p>
        <p>
          The rule follows <a href={ownershipRule.source.url}>{ownershipRule.source.title}</a>.
        </p>
      </details>
    </div>
  );
}
