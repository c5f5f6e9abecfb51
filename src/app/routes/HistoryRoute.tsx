import { CountriesBar } from '../../features/countries/CountriesBar.tsx';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { HistoryLanes } from '../../features/history/HistoryLanes.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { TimeSlider } from '../../features/timeSlider/TimeSlider.tsx';
import { observationsOf } from '../../state/dataset.ts';
import { useCountryRows } from '../../state/useCountryRows.ts';
import { useAsOf, useCanonicalAddress, useCountrySearch, useView } from '../../state/useView.ts';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import './HomeRoute.css';

export function HistoryRoute() {
  useCanonicalAddress();
  const { view } = useView();
  const { rows, sort, setSort } = useCountryRows();
  const asOf = useAsOf();
  return (
    <div className="page home">
      <PageHead head={HEADS.history} />
      <header className="home__head">
        <h1>History</h1>
        <Summary />
      </header>
      <FilterBar />
      <TimeSlider />
      <CountriesBar rows={rows} sort={sort} onSort={setSort} asOf={asOf} />
      <HistoryLanes
        rows={rows}
        observations={observationsOf(view.filters)}
        asOf={asOf}
        search={useCountrySearch()}
      />
      <TakeAway of="history" label="the history and its data">
        <ShareButtons label="this history" />
      </TakeAway>
    </div>
  );
}
