import { memo } from 'react';
import { totalOf } from '../../domain/histogram.ts';
import type { MonthCount } from '../../domain/histogram.ts';
import { YEARS } from '../../domain/period.ts';

/** Evidence by month as stacked bars, in the slider's measure. The words beside it say the same. */
export const EvidenceHistogram = memo(function EvidenceHistogram({
  counts,
}: {
  counts: readonly MonthCount[];
}) {
  const most = Math.max(1, ...counts.map(totalOf));
  const height = (n: number) => ({ height: `${(100 * n) / most}%` });
  return (
    <div className="histogram" aria-hidden="true">
      <div className="histogram__bars">
        {counts.map(({ month, articles, record, spread }) => (
          <div key={month} className="histogram__bar" data-month={month}>
            {spread > 0 && <span className="histogram__spread" style={height(spread)} />}
            {record > 0 && <span className="histogram__record" style={height(record)} />}
            {articles > 0 && <span className="histogram__articles" style={height(articles)} />}
          </div>
        ))}
      </div>
      <div className="histogram__years">
        {YEARS.map((year) => (
          <span key={year}>{year}</span>
        ))}
      </div>
    </div>
  );
});

/** What the bars' tones and textures mean. */
export function HistogramKey({ hasSpread }: { hasSpread: boolean }) {
  return (
    <p className="slider__key small quiet" aria-hidden="true">
      Evidence by month:{' '}
      <span>
        <i className="histogram__articles" /> articles
      </span>{' '}
      <span>
        <i className="histogram__record" /> public record
      </span>
      {hasSpread && (
        <>
          {' '}
          <span>
            <i className="histogram__spread" /> dated to the year only, spread over it
          </span>
        </>
      )}
    </p>
  );
}
