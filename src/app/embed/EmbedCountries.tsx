import { CountryTable } from '../../features/countries/CountryTable.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { useCountryRows } from '../../state/useCountryRows.ts';
import { useAsOf, useCountrySearch } from '../../state/useView.ts';

export function EmbedCountries() {
  const { rows, sort, setSort } = useCountryRows();
  return (
    <div className="embed__plate">
      <title>Countries on Huawei and 5G</title>
      <h1>Countries on Huawei in their networks</h1>
      <Summary />
      <CountryTable
        rows={rows}
        sort={sort}
        onSort={setSort}
        asOf={useAsOf()}
        search={useCountrySearch()}
      />
    </div>
  );
}
