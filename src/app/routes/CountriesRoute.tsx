import { CountryTable } from '../../features/countries/CountryTable.tsx';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { TimeSlider } from '../../features/timeSlider/TimeSlider.tsx';
import { observationsOf } from '../../state/dataset.ts';
import {
  useAsOf,
  useCanonicalAddress,
  useCountrySearch,
  useStandings,
  useView,
} from '../../state/useView.ts';
import './HomeRoute.css';

export function CountriesRoute() {
  useCanonicalAddress();
  const { view } = useView();
  return (
    <div className="page home">
      <title>Countries on Huawei and 5G</title>
      <header className="home__head">
        <h1>Countries</h1>
        <Summary />
      </header>
      <FilterBar />
      <TimeSlider />
      <CountryTable
        standings={useStandings()}
        observations={observationsOf(view.filters)}
        asOf={useAsOf()}
        search={useCountrySearch()}
      />
    </div>
  );
}
