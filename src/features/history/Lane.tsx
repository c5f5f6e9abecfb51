import { memo, useMemo } from 'react';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { patternUrl } from '../../components/Patterns.tsx';
import { Swatch, SWATCH_PATTERNS } from '../../components/Swatch.tsx';
import { positionIntervals } from '../../domain/intervals.ts';
import type { Tone } from '../../domain/labels.ts';
import { barsOf } from '../../domain/steps.ts';
import type { Bar } from '../../domain/steps.ts';
import type { Observation } from '../../schema/atlas.ts';
import { anchorOf, paths } from '../../state/paths.ts';

interface LaneProps extends Tone {
  index: number;
  code: string;
  name: string;
  region: string;
  /** The position on the day of the map, in words, with its tone. */
  position: string;
  /** That position rests on what a rule proposes. */
  proposed: boolean;
  observations: readonly Observation[] | undefined;
  search: string;
}

const NOTHING: readonly Observation[] = [];
/** The rows of countries come after that of the headings. */
const FIRST_ROW = 2;

/** One country's positions as bars. Drawn again only when it is itself another one. */
export const Lane = memo(function Lane(props: LaneProps) {
  const { index, code, name, region, position, tone, texture, search } = props;
  const { proposed, observations = NOTHING } = props;
  const bars = useMemo(() => barsOf(positionIntervals(observations)), [observations]);
  const pathname = paths.country.getHref(code);
  const style: CSSProperties & { '--row': number } = { '--row': index };
  return (
    <div
      role="row"
      aria-rowindex={index + FIRST_ROW}
      className="lane"
      data-lane={index}
      style={style}
    >
      <div role="rowheader" className="lane__head">
        <Swatch tone={tone} texture={texture} dashed={proposed} />
        <Link className="lane__name" to={{ pathname, search }} data-stop="">
          {name}
        </Link>
        <span className="lane__position quiet small">{position}</span>
        <span className="visually-hidden">, {region}</span>
      </div>
      <div role="cell" className="lane__bars">
        {bars.map((bar) => (
          <BarLink key={bar.key} bar={bar} code={code} to={{ pathname, search }} />
        ))}
      </div>
    </div>
  );
});

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

interface BarLinkProps {
  bar: Bar;
  code: string;
  to: { pathname: string; search: string };
}

function BarLink({
  bar: { key, from, to: end, tone, texture, text, label, proposed, proof },
  code,
  to,
}: BarLinkProps) {
  return (
    <Link
      className={proposed ? 'bar bar--proposed' : 'bar'}
      style={{
        left: percent(from),
        width: percent(end - from),
        borderColor: `var(--${proposed ? 'accent' : tone})`,
      }}
      to={{ ...to, hash: anchorOf(proof.id) }}
      aria-label={label}
      tabIndex={-1}
      data-stop=""
      data-bar={`${code} ${key}`}
    >
      <svg className="bar__fill" aria-hidden="true">
        <rect width="100%" height="100%" fill={patternUrl(SWATCH_PATTERNS, tone, texture)} />
      </svg>
      <span className="bar__text">{text}</span>
    </Link>
  );
}
