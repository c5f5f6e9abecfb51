import { useDeferredValue } from 'react';
import { useView } from '../../state/useView.ts';
import { CountriesByStance } from './CountriesByStance.tsx';
import { EvidenceOverTime } from './EvidenceOverTime.tsx';
import './Timeline.css';
import './marks.css';

/**
 * Evidence as marks one can open, and countries by stance over time, over the same axis. It follows the
 * filters after the map does, which is nearer to the hand that sets them.
 */
export function Timeline({ canBrush = true }: { canBrush?: boolean }) {
  const filters = useDeferredValue(useView().view.filters);
  return (
    <div className="timeline">
      <EvidenceOverTime filters={filters} canBrush={canBrush} />
      <CountriesByStance filters={filters} />
    </div>
  );
}
