import { Link } from 'react-router';
import { ChangesList } from '../../features/changes/ChangesList.tsx';
import { ChangesSummary } from '../../features/changes/ChangesSummary.tsx';
import { RangeBar } from '../../features/changes/RangeBar.tsx';
import { useComparisons } from '../../features/changes/useComparisons.ts';
import { useRange } from '../../features/changes/useRange.ts';
import { FilterBar } from '../../features/filters/FilterBar.tsx';
import { Follow } from '../../features/follow/Follow.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { observationsOf } from '../../state/dataset.ts';
import { FEEDS, paths } from '../../state/paths.ts';
import { searchOf } from '../../state/urlState.ts';
import { useCanonicalAddress, useView } from '../../state/useView.ts';
import { ChangesMap } from './ChangesMap.tsx';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';

export function ChangesRoute() {
  useCanonicalAddress();
  const { view } = useView();
  const range = useRange();
  const comparisons = useComparisons();
  return (
    <div className="page home">
      <PageHead head={HEADS.changes} />
      <header className="home__head">
        <h1>What changed</h1>
        <ChangesSummary comparisons={comparisons} filters={view.filters} range={range} />
      </header>
      <FilterBar />
      <RangeBar />
      <ChangesMap comparisons={comparisons} />
      <TakeAway of="changes" label="the changes and their data">
        <ShareButtons label="these changes" />
      </TakeAway>
      <Follow file={FEEDS.changes} title="Changes of position" what="Changes of any country" />
      <p>
        <Link to={paths.years.getHref() + searchOf(view)}>
          Year by year: one map for each year’s end
        </Link>
      </p>
      <section aria-labelledby="changes" className="stack later">
        <h2 id="changes">The changes and what proves them</h2>
        <ChangesList
          comparisons={comparisons}
          observations={observationsOf(view.filters)}
          range={range}
        />
      </section>
    </div>
  );
}
