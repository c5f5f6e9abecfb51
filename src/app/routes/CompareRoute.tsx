import { ComparePage } from '../../features/compare/ComparePage.tsx';
import { TimeSlider } from '../../features/timeSlider/TimeSlider.tsx';
import { useAsOf, useCanonicalAddress, useCountrySearch } from '../../state/useView.ts';
import './HomeRoute.css';

export function CompareRoute() {
  useCanonicalAddress();
  return (
    <div className="page home">
      <title>Compare countries on Huawei and 5G</title>
      <h1>Compare countries</h1>
      <TimeSlider />
      <ComparePage asOf={useAsOf()} search={useCountrySearch()} />
    </div>
  );
}
