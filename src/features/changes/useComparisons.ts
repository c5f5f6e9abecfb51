import { useMemo } from 'react';
import { compareOver } from '../../domain/comparison.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { evidence } from '../../state/dataset.ts';
import { useView } from '../../state/useView.ts';
import { useRange } from './useRange.ts';

/** Every country with evidence, compared over the range under the hand. */
export function useComparisons(): readonly Comparison[] {
  const { filters } = useView().view;
  const { from, to } = useRange();
  return useMemo(() => compareOver(evidence, filters, { from, to }), [filters, from, to]);
}
