import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { YearsSheet } from '../../features/years/YearsSheet.tsx';
import { useCanonicalAddress } from '../../state/useView.ts';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import './HomeRoute.css';

export function YearsRoute() {
  useCanonicalAddress();
  return (
    <div className="page home">
      <PageHead head={HEADS.years} />
      <header className="home__head">
        <h1>Year by year</h1>
        <p>
          Where governments stood on Huawei in their networks at the end of each year. A map opens
          in full; the sheet prints on one page.
        </p>
      </header>
      <FilterBar />
      <YearsSheet />
      <TakeAway of="years" label="the sheet and its data">
        <ShareButtons label="this sheet" />
      </TakeAway>
      <p className="quiet small">
        Huawei &amp; 5G Atlas: every position with its proof. Map shapes: Natural Earth, public
        domain.
      </p>
    </div>
  );
}
