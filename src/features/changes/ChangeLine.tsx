import { Swatch } from '../../components/Swatch.tsx';
import type { Comparison } from '../../domain/comparison.ts';
import type { Headline } from '../../domain/headline.ts';
import { positionLabel, toneOf } from '../../domain/labels.ts';

/** "Review, declared → Ban, in force", with the map's own swatches. */
export function ChangeLine({ before, after }: Pick<Comparison, 'before' | 'after'>) {
  return (
    <span className="change__line">
      <Position headline={before} />
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">to</span>
      <Position headline={after} />
    </span>
  );
}

function Position({ headline }: { headline: Headline }) {
  return (
    <span className="change__position">
      <Swatch {...toneOf(headline)} /> {positionLabel(headline)}
    </span>
  );
}
