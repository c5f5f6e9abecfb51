import { ChangesList } from '../../features/changes/ChangesList.tsx';
import { ChangesSummary } from '../../features/changes/ChangesSummary.tsx';
import { useComparisons } from '../../features/changes/useComparisons.ts';
import { useRange } from '../../features/changes/useRange.ts';
import { observationsOf } from '../../state/dataset.ts';
import { useView } from '../../state/useView.ts';
import { ChangesMap } from '../routes/ChangesMap.tsx';

export function EmbedChanges() {
  const { view } = useView();
  const range = useRange();
  const comparisons = useComparisons();
  return (
    <div className="embed__plate">
      <title>What changed on Huawei and 5G</title>
      <h1>What changed on Huawei in telecom networks</h1>
      <ChangesSummary comparisons={comparisons} filters={view.filters} range={range} />
      <ChangesMap comparisons={comparisons} />
      <h2>The changes and what proves them</h2>
      <ChangesList
        comparisons={comparisons}
        observations={observationsOf(view.filters)}
        range={range}
        whole
      />
    </div>
  );
}
