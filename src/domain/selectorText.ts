import type { Selector } from './selectors.ts';

/** So many fragments make one quote at most. */
export const MOST_FRAGMENTS = 8;
/** A fragment of an address is at most so long, before the address escapes it. */
export const LONGEST_FRAGMENT = 1000;
/** Shorter ends would say too little of what lies between them. */
const SHORTEST_END = 24;

/** One of the few signs that an address does not escape, and rare in prose. */
const SEPARATOR = '*';
const PLACE = /^(\d{1,9})-(\d{1,9})$/;
const HASH = /^[0-9a-z]{1,7}$/;

const escapeField = (field: string): string =>
  field.replace(/[%*]/g, (sign) => (sign === '%' ? '%25' : '%2A'));
const readField = (field: string): string =>
  field.replace(/%(25|2A)/g, (_, code) => (code === '25' ? '%' : SEPARATOR));

/** `start-end*prefix*exact*suffix`, or, where many words are abbreviated, `…*head*tail*hash*suffix`. */
export function serialiseSelector({ start, end, prefix, exact, suffix }: Selector): string {
  const words = typeof exact === 'string' ? [exact] : [exact.head, exact.tail, exact.hash];
  return [`${start}-${end}`, ...[prefix, ...words, suffix].map(escapeField)].join(SEPARATOR);
}

/** Reads a fragment of an address; `null` where it is none. Says nothing of any text yet. */
export function parseSelector(value: string): Selector | null {
  if (value.length > LONGEST_FRAGMENT) return null;
  const [place = '', ...fields] = value.split(SEPARATOR);
  const match = PLACE.exec(place);
  if (match === null) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  const length = span.end - span.start;
  const [prefix = '', ...rest] = fields.map(readField);
  if (rest.length === 2) {
    const [exact = '', suffix = ''] = rest;
    return exact.trim() !== '' && exact.length === length
      ? { ...span, prefix, exact, suffix }
      : null;
  }
  const [head = '', tail = '', hash = '', suffix = ''] = rest;
  if (rest.length !== 4 || !HASH.test(hash) || head.length + tail.length > length) return null;
  if (Math.min(head.trim().length, tail.trim().length) < SHORTEST_END) return null;
  return { ...span, prefix, exact: { head, tail, hash }, suffix };
}

/** A fragment that can't be used, as the address has it, with the reason. */
export interface RefusedFragment {
  readonly value: string;
  readonly reason: string;
}

export interface ParsedSelectors {
  readonly selectors: readonly Selector[];
  readonly refused: readonly RefusedFragment[];
}

function reasonAgainst(value: string, index: number): string | null {
  if (index >= MOST_FRAGMENTS) return `a quote has ${MOST_FRAGMENTS} parts at most`;
  if (value.length > LONGEST_FRAGMENT) return `longer than ${LONGEST_FRAGMENT} characters`;
  return parseSelector(value) === null ? 'does not name a passage' : null;
}

/** Reads all fragments of an address. */
export function parseSelectors(values: readonly string[]): ParsedSelectors {
  const refused = values.flatMap((value, index) => {
    const reason = reasonAgainst(value, index);
    return reason === null ? [] : [{ value, reason }];
  });
  const selectors = values.slice(0, MOST_FRAGMENTS).flatMap((value) => parseSelector(value) ?? []);
  return { selectors, refused };
}
