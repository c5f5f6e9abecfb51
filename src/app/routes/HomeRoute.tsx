import { Link } from 'react-router';
import { lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import { useWanted } from '../../components/useWanted.ts';
import { compareEvidence, selectEvidence } from '../../domain/filters.ts';
import { MapFigure } from '../../features/map/MapFigure.tsx';
import { Summary } from '../../features/legend/Summary.tsx';
import { FeedLinks } from '../../features/follow/FeedLinks.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { evidence, loadShapes } from '../../state/dataset.ts';
import { FEEDS, paths } from '../../state/paths.ts';
import { searchOf } from '../../state/urlState.ts';
import { asOfDay } from '../../state/view.ts';
import { useCanonicalAddress, useView } from '../../state/useView.ts';
import { HOME_HEAD } from '../homeHead.ts';
import { PageHead } from '../PageHead.tsx';
import './HomeRoute.css';

const CHARTS_TO_COME = (
  <div className="home__charts">
    The charts come when they are in sight.
    <noscript> They need JavaScript; the maps year by year tell the same.</noscript>
  </div>
);

/** Parts that the map can be used without; their HTML is there before their scripts. */
const FilterBar = lazy(async () => ({
  default: (await import('../../features/filters/FilterBar.tsx')).FilterBar,
}));
const Legend = lazy(async () => ({
  default: (await import('../../features/legend/Legend.tsx')).Legend,
}));
const TimeSlider = lazy(async () => ({
  default: (await import('../../features/timeSlider/TimeSlider.tsx')).TimeSlider,
}));
const EvidenceList = lazy(async () => ({
  default: (await import('../../features/evidence/EvidenceList.tsx')).EvidenceList,
}));

/** Charts outweigh the map, React and the router together, so they come after. */
const Timeline = lazy(async () => {
  await loadShapes();
  return { default: (await import('../../features/timeline/Timeline.tsx')).Timeline };
});

export function HomeRoute() {
  useCanonicalAddress();
  const { view } = useView();
  const listed = useDeferredValue(view);
  const items = useMemo(
    () => selectEvidence(evidence, listed.filters).toSorted(compareEvidence),
    [listed.filters],
  );
  return (
    <div className="page home">
      <PageHead head={HOME_HEAD} />
      <FeedLinks file={FEEDS.changes} title="Changes of position" />
      <FeedLinks file={FEEDS.articles} title="New articles" />
      <header className="home__head">
        <h1>Where governments stand on Huawei in their networks</h1>
        <Summary />
      </header>
      <Suspense fallback={<div className="home__filters" />}>
        <FilterBar />
      </Suspense>
      <section className="home__map" aria-label="Map">
        <MapFigure />
        <Suspense fallback={null}>
          <Legend />
        </Suspense>
        <div className="home__slider">
          <Suspense fallback={<div className="home__slider-place" />}>
            <TimeSlider />
          </Suspense>
        </div>
        <TakeAway of="map" label="the map and its data">
          <ShareButtons label="this view of the map" />
        </TakeAway>
      </section>
      <p>
        <Link to={paths.years.getHref() + searchOf(view)}>
          Year by year: one map for each year’s end
        </Link>
      </p>
      <section aria-labelledby="timeline" className="stack later">
        <h2 id="timeline">Timeline</h2>
        <Charts />
        <TakeAway of="timeline" label="the timeline and its data" />
      </section>
      <section aria-labelledby="evidence" className="stack later">
        <h2 id="evidence">Evidence</h2>
        <Suspense fallback={<p className="quiet">Loading the evidence…</p>}>
          <EvidenceList key={JSON.stringify(listed.filters)} items={items} asOf={asOfDay(listed)} />
        </Suspense>
      </section>
    </div>
  );
}

/** By itself, since a page that is drawn again before its scripts have come loses what the file shows. */
function Charts() {
  const place = useRef<HTMLDivElement>(null);
  const isWanted = useWanted(place);
  return (
    <div ref={place}>
      <Suspense fallback={CHARTS_TO_COME}>{isWanted ? <Timeline /> : CHARTS_TO_COME}</Suspense>
    </div>
  );
}
