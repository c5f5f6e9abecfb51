import { Link, useParams } from 'react-router';
import { compareOver } from '../../domain/comparison.ts';
import { NO_FILTERS } from '../../domain/filters.ts';
import { standingsAsOf } from '../../domain/mapView.ts';
import { YEARS } from '../../domain/period.ts';
import { ChangesList } from '../../features/changes/ChangesList.tsx';
import { ChangesSummary } from '../../features/changes/ChangesSummary.tsx';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { suggestYears } from '../../features/notFound/suggestions.ts';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { YearPicture } from '../../features/years/YearPicture.tsx';
import { YearsLegend } from '../../features/years/YearsLegend.tsx';
import { evidence, observationsOf } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { searchOf } from '../../state/urlState.ts';
import { DEFAULT_VIEW, withDate } from '../../state/view.ts';
import { yearHead } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import '../../features/changes/changes.css';
import './HomeRoute.css';

/** One year: where governments stood at its end, and what changed in it. Its address has no filters. */
export function YearRoute() {
  const { year = '' } = useParams();
  if (!YEARS.includes(year)) {
    return <NotFound what="year" value={year} suggestions={suggestYears(year)} />;
  }
  const range = { from: year, to: year };
  const comparisons = compareOver(evidence, NO_FILTERS, range);
  const onMap = paths.home.getHref() + searchOf(withDate(DEFAULT_VIEW, `${year}-12`));
  return (
    <div className="page home">
      <PageHead head={yearHead(year)} />
      <header className="home__head">
        <p className="eyebrow">
          <Link to={paths.years.getHref()}>Year by year</Link>
        </p>
        <h1>{year}: where governments stood on Huawei</h1>
        <ChangesSummary comparisons={comparisons} filters={NO_FILTERS} range={range} />
      </header>
      <YearPicture
        year={year}
        standings={standingsAsOf(evidence, NO_FILTERS, `${year}-12-31`)}
        to={onMap}
      />
      <YearsLegend />
      <p>
        <Link to={onMap}>Open the map at the end of {year}</Link> ·{' '}
        <Link to={paths.changes.getHref() + searchOf({ ...DEFAULT_VIEW, range })}>
          The changes of {year} on a map
        </Link>
      </p>
      <ShareButtons label="this year" />
      <section aria-labelledby="changes" className="stack later">
        <h2 id="changes">What changed in {year}, and what proves it</h2>
        <ChangesList
          comparisons={comparisons}
          observations={observationsOf(NO_FILTERS)}
          range={range}
          whole
        />
      </section>
      <nav aria-label="Other years">
        {YEARS.map((other, index) => (
          <span key={other}>
            {index > 0 && ' · '}
            <Link to={paths.year.getHref(other)} aria-current={other === year ? 'page' : undefined}>
              {other}
            </Link>
          </span>
        ))}
      </nav>
    </div>
  );
}
