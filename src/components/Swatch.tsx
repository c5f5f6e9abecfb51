import { patternUrl } from './Patterns.tsx';
import type { Texture } from './Patterns.tsx';
import './Swatch.css';

/** The prefix of the page-wide set of patterns that swatches draw from. */
export const SWATCH_PATTERNS = 'swatch';

interface SwatchProps {
  tone: string;
  texture?: Texture;
  /** An edge that sets it apart from firmer ones. */
  dashed?: boolean;
}

/** A small square in a tone and texture; decoration beside words that say the same. */
export function Swatch({ tone, texture = 'solid', dashed = false }: SwatchProps) {
  return (
    <svg
      className={dashed ? 'swatch swatch--dashed' : 'swatch'}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <rect
        x="0.5"
        y="0.5"
        width="15"
        height="15"
        rx="2"
        fill={patternUrl(SWATCH_PATTERNS, tone, texture)}
        stroke={`var(--${dashed ? 'accent' : tone})`}
      />
    </svg>
  );
}
