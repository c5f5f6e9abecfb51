import { CountryTable } from '../../features/countries/CountryTable.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { observationsOf } from '../../state/dataset.ts';
import {
  useAsOf,
  useCanonicalAddress,
  useCountrySearch,
  useStandings,
  useView,
} from '../../state/useView.ts';

export function EmbedCountries() {
  useCanonicalAddress();
  const { view } = useView();
  return (
    <div className="embed__plate">
      <title>Countries on Huawei and 5G</title>
      <h1>Countries on Huawei in their networks</h1>
      <Summary />
      <CountryTable
        standings={useStandings()}
        observations={observationsOf(view.filters)}
        asOf={useAsOf()}
        search={useCountrySearch()}
      />
    </div>
  );
}
