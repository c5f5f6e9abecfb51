import { ComparePage } from '../../features/compare/ComparePage.tsx';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { TimeSlider } from '../../features/timeSlider/TimeSlider.tsx';
import { useAsOf, useCanonicalAddress, useCountrySearch, useView } from '../../state/useView.ts';
import './HomeRoute.css';

export function CompareRoute() {
  useCanonicalAddress();
  const { country } = useView().view.filters;
  return (
    <div className="page home">
      <title>Compare countries on Huawei and 5G</title>
      <h1>Compare countries</h1>
      <TimeSlider />
      <ComparePage asOf={useAsOf()} search={useCountrySearch()} />
      {country.length > 0 && <TakeAway of="compare" label="the comparison and its data" />}
    </div>
  );
}
