import { YEARS } from '../../domain/period.ts';
import { LAST_INDEX } from '../../domain/player.ts';

/** Both charts share one time axis: months since January 2018. */
export const YEAR_TICKS = YEARS.map((_, index) => index * 12);
export const TIME_DOMAIN: [number, number] = [0, LAST_INDEX + 1];
export const yearLabel = (month: number): string => YEARS[Math.round(month / 12)] ?? '';

export const MARGIN = { top: 8, right: 8, bottom: 0, left: 0 };
export const AXIS_WIDTH = 62;
export const AXIS_STYLE = { fill: 'var(--ink-2)', fontSize: 13 };

/** Before the page has measured itself, and where nothing can be measured. */
export const INITIAL_SIZE = { width: 640, height: 280 };
