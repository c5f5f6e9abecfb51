import { ComparePage } from '../../features/compare/ComparePage.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { TimeSlider } from '../../features/timeSlider/TimeSlider.tsx';
import { useAsOf, useCanonicalAddress, useCountrySearch, useView } from '../../state/useView.ts';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import './HomeRoute.css';

export function CompareRoute() {
  useCanonicalAddress();
  const { country } = useView().view.filters;
  return (
    <div className="page home">
      <PageHead head={HEADS.compare} />
      <h1>Compare countries</h1>
      <ComparePage asOf={useAsOf()} search={useCountrySearch()}>
        <TimeSlider />
      </ComparePage>
      {country.length > 0 && (
        <TakeAway of="compare" label="the comparison and its data">
          <ShareButtons label="this comparison" />
        </TakeAway>
      )}
    </div>
  );
}
