import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { patternUrl } from '../../components/Patterns.tsx';
import { HOME_STATE } from '../../domain/boundaries.ts';
import { isProposed } from '../../domain/headline.ts';
import { HOME_FILL } from '../../domain/labels.ts';
import { standingLooks } from '../../domain/look.ts';
import { countStandings } from '../../domain/mapView.ts';
import type { Standing } from '../../domain/mapView.ts';
import type { Shapes } from '../../schema/atlas.ts';
import { LAND_ID, shapeId } from './land.ts';
import { YEAR_PATTERNS } from './YearShapes.tsx';
import { YearSigns } from './YearSigns.tsx';

interface YearMapProps {
  year: string;
  standings: readonly Standing[];
  shapes: Shapes;
  /** The map of this date. */
  to: string;
  /** Below a phone's first screen. */
  isLater?: boolean;
  /** Said after the counts. */
  children?: ReactNode;
}

/** The map at one year's end, small, with its counts; it leads to the large one. */
export function YearMap({ year, standings, shapes, to, isLater, children }: YearMapProps) {
  const looks = standingLooks(standings);
  const lit = standings.filter((s) => s.lit);
  const { byStance, declared, other } = countStandings(lit);
  const proposals = lit.filter((s) => isProposed(s.headline)).length;
  return (
    <figure className={isLater ? 'years__year later' : 'years__year'}>
      <Link className="years__link" to={to} aria-label={`Open the map at the end of ${year}`}>
        <svg viewBox={`0 0 ${shapes.width} ${shapes.height}`} aria-hidden="true">
          <use href={`#${LAND_ID}`} className="years__land" />
          <use
            href={`#${shapeId(HOME_STATE)}`}
            className="years__area"
            fill={patternUrl(YEAR_PATTERNS, HOME_FILL.tone, HOME_FILL.texture)}
          />
          {[...looks]
            .filter(([, { tone }]) => tone !== 'none')
            .map(([code, { tone, texture, faint, proposed }]) => (
              <use
                key={code}
                href={`#${shapeId(code)}`}
                className={`years__area${faint ? ' years__area--faint' : ''}${proposed ? ' years__area--proposed' : ''}`}
                fill={patternUrl(YEAR_PATTERNS, tone, texture)}
              />
            ))}
          <YearSigns shapes={shapes} looks={looks} />
        </svg>
      </Link>
      <figcaption>
        <strong>End of {year}</strong>: {byStance.ban.inForce} ban, {byStance.restrict.inForce}{' '}
        restrict in force
        {byStance.restrict.powerOnly > 0 && ` (${byStance.restrict.powerOnly} a power only)`};{' '}
        {declared} declared; {other} other dealings
        {proposals > 0 && `; of all these ${proposals} proposed by a rule`}.{children}
      </figcaption>
    </figure>
  );
}
