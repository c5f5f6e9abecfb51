import { memo } from 'react';
import { Patterns } from '../../components/Patterns.tsx';
import { POSITION_FILLS } from '../../domain/labels.ts';
import type { Shapes } from '../../schema/atlas.ts';
import { LAND_ID, landPath, shapeId } from './land.ts';

export const YEAR_PATTERNS = 'year';
/** User units per CSS pixel of a small map: about a third of a page's width. */
const GRAIN = 10;
/** A small state's marker, in user units. */
export const RADIUS = 36;

interface YearShapesProps {
  shapes: Shapes;
  codes: readonly string[];
}

/** Every shape and pattern once; the maps only refer to them. */
export const YearShapes = memo(function YearShapes({ shapes, codes }: YearShapesProps) {
  const markers = new Map(shapes.markers.map((m) => [m.code, m]));
  const areas = new Map(shapes.areas.map((a) => [a.code, a]));
  return (
    <svg width="0" height="0" className="years__shapes" aria-hidden="true">
      <Patterns prefix={YEAR_PATTERNS} scale={GRAIN} fills={POSITION_FILLS} />
      <defs>
        <path id={LAND_ID} d={landPath(shapes)} />
        {codes.map((code) => {
          const marker = markers.get(code);
          return marker === undefined ? (
            <path key={code} id={shapeId(code)} d={areas.get(code)?.path} />
          ) : (
            <circle key={code} id={shapeId(code)} cx={marker.x} cy={marker.y} r={RADIUS} />
          );
        })}
      </defs>
    </svg>
  );
});
