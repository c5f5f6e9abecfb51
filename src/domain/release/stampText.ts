import type { Stamp } from '../../schema/release.ts';
import { formatDate } from '../dateText.ts';

/** "0.2.0 of 1 December 2026 (contents 0123456789ab)". */
export function stampText({ version, date, hash, changed }: Stamp): string {
  const contents = `contents ${hash}`;
  if (version === null || date === null) return `not released yet (${contents})`;
  return `${version} of ${formatDate(date)} (${contents}${changed ? ', changed since' : ''})`;
}
