import { SignalSign } from '../../components/SignalSign.tsx';
import type { Look } from '../../domain/look.ts';
import type { Shapes } from '../../schema/atlas.ts';
import { RADIUS } from './YearShapes.tsx';

/** User units of a small map to one of the sign. */
const SCALE = 14;

interface YearSignsProps {
  shapes: Shapes;
  looks: ReadonlyMap<string, Look>;
}

/** Signs where the latest signal contradicts the position; above a small state, whose marker they would hide. */
export function YearSigns({ shapes, looks }: YearSignsProps) {
  const isMarked = ({ code }: { code: string }) => looks.get(code)?.marked === true;
  const markers = shapes.markers.filter(isMarked);
  const small = new Set(markers.map((m) => m.code));
  const areas = shapes.areas.filter((a) => isMarked(a) && !small.has(a.code));
  const places = [...areas, ...markers.map((m) => ({ ...m, y: m.y - RADIUS - 3 * SCALE }))];
  return places.map(({ code, x, y }) => (
    <g key={code} transform={`translate(${x} ${y}) scale(${SCALE})`}>
      <SignalSign />
    </g>
  ));
}
