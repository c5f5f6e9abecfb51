import { isPartialDate } from '../../domain/dates.ts';
import type { PartialDate } from '../../domain/dates.ts';

/** Day before month; a month is taken only as a part of the path, as numbers of articles look like it. */
const PATTERNS = [
  /(?<!\d)((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/,
  /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/,
  /\/(20\d\d)[/-](\d{1,2})(?!\d)/,
];

interface AddressDate {
  readonly value: PartialDate;
  /** Offset in the address. */
  readonly start: number;
  readonly length: number;
}

/** The date that an address carries, with its place; `null` without one that exists in the calendar. */
export function findInAddress(address: string): AddressDate | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(address);
    if (match === null) continue;
    const value = match
      .slice(1)
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (isPartialDate(value)) return { value, start: match.index, length: match[0].length };
  }
  return null;
}

export const dateInAddress = (address: string): PartialDate | null =>
  findInAddress(address)?.value ?? null;
