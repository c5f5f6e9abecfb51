/** All of the data as one value; for the site's files, never for the browser. */
export { default as release } from 'virtual:atlas/release';
