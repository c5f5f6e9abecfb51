import { formatDate } from '../../domain/dateText.ts';
import { ComparePage } from '../../features/compare/ComparePage.tsx';
import { useAsOf, useCountrySearch } from '../../state/useView.ts';

export function EmbedCompare() {
  const asOf = useAsOf();
  return (
    <div className="embed__plate">
      <title>Countries compared on Huawei and 5G</title>
      <h1>Countries compared on Huawei in telecom networks</h1>
      <p className="quiet">As of {formatDate(asOf)}</p>
      <ComparePage asOf={asOf} search={useCountrySearch()} />
    </div>
  );
}
