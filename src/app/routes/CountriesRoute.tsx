import { CountriesBar } from '../../features/countries/CountriesBar.tsx';
import { CountryTable } from '../../features/countries/CountryTable.tsx';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { TimeSlider } from '../../features/timeSlider/TimeSlider.tsx';
import { useCountryRows } from '../../state/useCountryRows.ts';
import { useAsOf, useCanonicalAddress, useCountrySearch } from '../../state/useView.ts';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import './HomeRoute.css';

export function CountriesRoute() {
  useCanonicalAddress();
  const { rows, sort, setSort } = useCountryRows();
  const asOf = useAsOf();
  return (
    <div className="page home">
      <PageHead head={HEADS.countries} />
      <header className="home__head">
        <h1>Countries</h1>
        <Summary />
      </header>
      <FilterBar />
      <TimeSlider />
      <CountriesBar rows={rows} sort={sort} onSort={setSort} asOf={asOf} />
      <CountryTable
        rows={rows}
        sort={sort}
        onSort={setSort}
        asOf={asOf}
        search={useCountrySearch()}
      />
      <TakeAway of="countries" label="the table and its data">
        <ShareButtons label="this table" />
      </TakeAway>
    </div>
  );
}
