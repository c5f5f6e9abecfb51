import { HistoryLanes } from '../../features/history/HistoryLanes.tsx';
import { Legend } from '../../features/legend/Legend.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { observationsOf } from '../../state/dataset.ts';
import { useCountryRows } from '../../state/useCountryRows.ts';
import { useAsOf, useCountrySearch, useView } from '../../state/useView.ts';

export function EmbedHistory() {
  const { view } = useView();
  const { rows } = useCountryRows();
  return (
    <div className="embed__plate">
      <title>History of positions on Huawei and 5G</title>
      <h1>History of positions on Huawei in telecom networks</h1>
      <Summary />
      <div className="embed__key">
        <Legend />
      </div>
      <HistoryLanes
        rows={rows}
        observations={observationsOf(view.filters)}
        asOf={useAsOf()}
        search={useCountrySearch()}
        whole
      />
    </div>
  );
}
