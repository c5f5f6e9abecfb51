import { formatDate } from '../../domain/dateText.ts';
import type { Day } from '../../domain/dates.ts';
import type { Source } from '../../domain/sources.ts';

interface SourceCountsProps {
  source: Source;
  /** How many countries' positions it proves as of the day. */
  proven: number;
  asOf: Day;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** How much rests on a source, in a sentence or two. */
export function SourceCounts({ source, proven, asOf }: SourceCountsProps) {
  const { articles, passages, entries, alone } = source;
  const parts = [
    articles > 0 &&
      `${counted(articles, 'article', 'articles')} with ${counted(passages, 'coded passage', 'coded passages')}`,
    entries > 0 &&
      `${counted(entries, 'entry', 'entries')} of the public record${alone === 0 ? '' : ` (${alone} of them on it alone)`}`,
  ].filter((part) => part !== false);
  return (
    <p>
      On it rest {parts.join(' and ')}. It proves{' '}
      {proven === 0
        ? 'no country’s position'
        : `the position of ${counted(proven, 'country', 'countries')}`}{' '}
      as of {formatDate(asOf)}.
    </p>
  );
}
