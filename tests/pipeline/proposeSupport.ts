import { propose } from '../../src/pipeline/propose/propose.ts';
import type { Proposal } from '../../src/pipeline/propose/types.ts';
import { recognise } from '../../src/pipeline/recognise/recognise.ts';
import { segment } from '../../src/pipeline/segment.ts';

/** Proposals for a text written on Monday 15 June 2020. */
export function proposalsIn(text: string, language: string): Proposal[] {
  return propose({
    text,
    language,
    ...segment(text),
    mentions: recognise(text, language),
    date: { value: '2020-06-15', precision: 'day' },
  });
}

/** “SE ban, NO open”, sorted; the current one of a country is marked where it has several. */
export const inShort = (proposals: readonly Proposal[]): string =>
  proposals
    .map(({ country, stance }) => `${country} ${stance}`)
    .sort()
    .join(', ');
