import { STANCES } from '../schema/vocabulary.ts';

/** The tones of the page-wide set of patterns that swatches draw from. */
export const TONES: readonly string[] = [...STANCES, 'other', 'none', 'home'];
