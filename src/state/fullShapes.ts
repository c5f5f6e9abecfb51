import full from 'virtual:atlas/shapes';
import type { Shapes } from '../schema/atlas.ts';

/** The map with all of its points, for what is drawn at build time and looks closer than a page. */
export const fullShapes: Shapes = full;
