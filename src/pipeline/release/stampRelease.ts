import type { ReleaseStamp } from '../../schema/published.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Adds a release. One of the same version may only say the same: throws where it says something else. */
export function stampLedger(ledger: Ledger, stamp: ReleaseStamp): Ledger {
  const same = ledger.releases.find((r) => r.version === stamp.version);
  if (same === undefined) return { ...ledger, releases: [...ledger.releases, stamp] };
  if (same.hash === stamp.hash) return ledger;
  throw new Error(
    `release ${stamp.version} of ${same.date} is out with other contents (${same.hash}); raise the version with npm version`,
  );
}

/** CITATION.cff with a release's version and day. Throws where it has no line for one of them. */
export function stampCitation(cff: string, { version, date }: ReleaseStamp): string {
  const values = { version, 'date-released': date };
  return Object.entries(values).reduce((text, [key, value]) => {
    const line = new RegExp(`^${key}: .*$`, 'm');
    if (!line.test(text)) throw new Error(`CITATION.cff has no line "${key}: …"`);
    return text.replace(line, `${key}: "${value}"`);
  }, cff);
}
