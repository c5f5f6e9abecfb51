import type { Shapes } from '../../schema/atlas.ts';

/** All land as one path; each shape's own is relative and starts from the corner. */
export const landPath = (shapes: Shapes): string =>
  [...shapes.areas, ...shapes.territories].map(({ path }) => `M0,0${path}`).join('');

/** The id under which a country's shape is drawn once for all maps of the sheet. */
export const shapeId = (code: string): string => `year-${code}`;
export const LAND_ID = 'year-land';
