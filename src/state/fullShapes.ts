/** The map with all of its points, for what is drawn at build time and looks closer than a page. */
export { default as fullShapes } from 'virtual:atlas/shapes';
