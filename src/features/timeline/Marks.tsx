import { memo } from 'react';
import { markPath } from '../../components/markPath.ts';
import { spanPath } from '../../components/spanPath.ts';
import type { TimelineItem, TimelineMark } from '../../domain/timeline.ts';
import { AXIS_WIDTH, LANE_HEIGHT, yOf } from './axis.ts';
import { binWords, hrefOf, itemWords, shapeOfItem } from './itemWords.ts';

interface MarksProps {
  marks: readonly TimelineMark[];
  /** The one mark in the order of tabs. */
  stop: string | undefined;
  /** The site's path, before every address. */
  base: string;
}

/** Every mark, in a layer that renders with its data and its tab stop, never on hover. */
export const Marks = memo(function Marks({ marks, stop, base }: MarksProps) {
  return (
    <g transform={`translate(${AXIS_WIDTH} 0)`}>
      {marks.map((mark) => (
        <MarkView key={mark.key} mark={mark} isStop={mark.key === stop} base={base} />
      ))}
    </g>
  );
});

interface MarkViewProps {
  mark: TimelineMark;
  isStop: boolean;
  base: string;
}

const MarkView = memo(function MarkView({ mark, isStop, base }: MarkViewProps) {
  const { key, items, from, to, lane, row } = mark;
  const [item] = items;
  const y = yOf(lane, row);
  const common = { className: 'timeline__mark', 'data-key': key, tabIndex: isStop ? 0 : -1 };
  if (items.length > 1) {
    return (
      <g {...common} role="button" aria-haspopup="dialog" aria-label={binWords(mark)}>
        <rect
          className="timeline__bin"
          x={from}
          y={y - LANE_HEIGHT / 2 + 6}
          width={to - from}
          height={LANE_HEIGHT - 12}
          rx={4}
          stroke={toneOf(item)}
        />
        <text className="timeline__count" x={(from + to) / 2} y={y + 4.5}>
          {items.length}
        </text>
      </g>
    );
  }
  return (
    <a {...common} href={base + hrefOf(item)} aria-label={itemWords(item)}>
      <rect x={from} y={y - 6} width={to - from} height={12} fill="transparent" />
      <Glyph item={item} from={from} to={to} y={y} isExact={row === null || isExact(item)} />
    </a>
  );
});

const isExact = ({ span }: TimelineItem): boolean => span.from === span.to;

const toneOf = (item: TimelineItem): string =>
  'article' in item ? 'var(--ink)' : `var(--${item.observation.stance})`;

interface GlyphProps {
  item: TimelineItem;
  from: number;
  to: number;
  y: number;
  isExact: boolean;
}

/** ◆ in an article, ● in the record, ▼ proposed, ■ an article as a whole; hollow where nothing binds. */
function Glyph({ item, from, to, y, isExact }: GlyphProps) {
  const shape = shapeOfItem(item);
  const tone = toneOf(item);
  const middle = (from + to) / 2;
  const isFull = 'article' in item ? isExact : item.observation.binding;
  const look = { fill: isFull ? tone : 'var(--surface)', stroke: tone, strokeWidth: 2 };
  if (isExact) {
    const d =
      shape === 'text' ? `M${middle - 4} ${y - 5}h8v10h-8z` : markPath(shape, middle, middle, y);
    return <path {...look} d={d} />;
  }
  const d = shape === 'text' ? spanPath(from, to, y, 'flat') : markPath(shape, from, to, y);
  return <path {...look} data-span="" d={d} />;
}
