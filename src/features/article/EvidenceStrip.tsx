import type { CSSProperties } from 'react';
import { Link, useLocation } from 'react-router';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { QuotePart } from '../../domain/sharedQuote.ts';
import type { ArticleObservation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';

interface EvidenceStripProps {
  article: string;
  /** Of the text, in characters. */
  length: number;
  observations: readonly ArticleObservation[];
  parts: readonly QuotePart[];
  selected: string | null;
}

const placeOf = (start: number, length: number, tone?: string): CSSProperties => ({
  top: `${(100 * start) / length}%`,
  ...(tone !== undefined && { background: `var(--${tone})` }),
});

/**
 * Where in the text its evidence stands, at a glance. For the mouse alone: keys have `n` and `p`, and
 * every passage is a link in the text.
 */
export function EvidenceStrip(props: EvidenceStripProps) {
  const { article, length, observations, parts, selected } = props;
  const { search } = useLocation();
  return (
    <div className="evidence-strip" aria-hidden="true">
      <div className="evidence-strip__bar">
        {parts.map(
          ({ anchor }) =>
            anchor && (
              <span
                key={anchor.start}
                className="evidence-strip__part"
                style={placeOf(anchor.start, length)}
              />
            ),
        )}
        {observations.map((o) => (
          <Link
            key={o.id}
            className="evidence-strip__mark"
            style={placeOf(o.quotes[0].start, length, o.stance)}
            data-selected={o.evidence === selected || undefined}
            to={{ pathname: paths.evidence.getHref(article, o.evidence), search }}
            title={`${countryName(o.country)}: ${STANCE_LABEL[o.stance]}`}
            tabIndex={-1}
            preventScrollReset
          />
        ))}
      </div>
    </div>
  );
}
