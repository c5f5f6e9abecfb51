import { Swatch } from '../../components/Swatch.tsx';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { Band } from '../../domain/stanceBands.ts';
import { STANCES } from '../../schema/vocabulary.ts';

/** The layers of the stack as they lie, from the top: softest first. */
export function StancesLegend({ bands }: { bands: readonly Band[] }) {
  return (
    <ul className="timeline__legend small" aria-label="Layers of the chart, from the top">
      {STANCES.map((stance) => {
        const own = bands.filter((b) => b.stance === stance).toReversed();
        if (own.length === 0) return null;
        return (
          <li key={stance}>
            <strong>{STANCE_LABEL[stance]}</strong>
            {own.map(({ key, texture, words }) => (
              <span key={key}>
                <Swatch tone={stance} texture={texture} /> {words}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
