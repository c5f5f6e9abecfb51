import { useEffect, useMemo } from 'react';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { HOME_CODES } from '../../domain/boundaries.ts';
import { baseOf, compareEvidence, selectEvidence } from '../../domain/filters.ts';
import { headlineAsOf } from '../../domain/headline.ts';
import { positionIntervals } from '../../domain/intervals.ts';
import { CountryHead } from '../../features/country/CountryHead.tsx';
import { HomeState } from '../../features/country/HomeState.tsx';
import { PositionSteps } from '../../features/country/PositionSteps.tsx';
import { EvidenceList } from '../../features/evidence/EvidenceList.tsx';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { suggestCountries } from '../../features/notFound/suggestions.ts';
import { Follow } from '../../features/follow/Follow.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { useRetiredEntry } from '../../features/retired/useRetiredEntry.ts';
import { TakeAway } from '../../features/takeAway/TakeAway.tsx';
import { TimeSlider } from '../../features/timeSlider/TimeSlider.tsx';
import type { Country } from '../../schema/atlas.ts';
import { countryByCode, evidence } from '../../state/dataset.ts';
import { anchorOf, FEEDS, paths } from '../../state/paths.ts';
import { searchOf } from '../../state/urlState.ts';
import { asOfDay, DEFAULT_VIEW } from '../../state/view.ts';
import { useAsOf, useCanonicalAddress, useView } from '../../state/useView.ts';
import { countryHead } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import './CountryRoute.css';

export function CountryRoute() {
  const { code = '' } = useParams();
  const { search, hash } = useLocation();
  const country = countryByCode.get(code.toUpperCase());
  if (country === undefined) {
    return <NotFound what="country" value={code} suggestions={suggestCountries(code)} />;
  }
  if (code !== country.code) {
    return (
      <Navigate replace to={{ pathname: paths.country.getHref(country.code), search, hash }} />
    );
  }
  return <CountryPage key={country.code} country={country} />;
}

function CountryPage({ country }: { country: Country }) {
  const { code, name, subregion: region } = country;
  useCanonicalAddress();
  const { view, setFilters } = useView();
  const { filters } = view;
  const { layer } = filters;
  const asOf = useAsOf();
  const items = useMemo(
    () =>
      selectEvidence(evidence, { ...baseOf(filters), country: [code] }).toSorted(compareEvidence),
    [code, filters],
  );
  const observations = useMemo(() => items.map((e) => e.observation), [items]);
  const intervals = useMemo(() => positionIntervals(observations), [observations]);
  useScrollToEntry();
  useRetiredEntry();
  return (
    <div className="page country">
      <PageHead head={countryHead(country)} />
      <header className="country__head">
        <p className="eyebrow">
          <Link to={paths.countries.getHref()}>Countries</Link> · {region}
        </p>
        <h1>{name}</h1>
        {!HOME_CODES.includes(code) && (
          <Link
            className="button country__compare"
            to={{
              pathname: paths.compare.getHref(),
              search: searchOf({
                ...DEFAULT_VIEW,
                at: view.at,
                filters: { ...baseOf(filters), country: [code] },
              }),
            }}
          >
            Compare with others
          </Link>
        )}
      </header>
      {HOME_CODES.includes(code) ? (
        <HomeState code={code} />
      ) : (
        <>
          <CountryHead
            code={code}
            headline={headlineAsOf(observations, asOf)}
            observations={observations}
            asOf={asOf}
            hrefOf={entryBelow}
          />
          {layer !== 'both' && (
            <p className="country__layer">
              {layer === 'articles'
                ? 'Only articles are counted here.'
                : 'Only the public record is counted here.'}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => setFilters({ layer: 'both' })}
              >
                Show all evidence
              </button>
            </p>
          )}
          <section className="stack" aria-labelledby="history">
            <h2 id="history">History</h2>
            {observations.length === 0 ? (
              <p className="quiet">Nothing is known of this country in the chosen evidence.</p>
            ) : (
              <PositionSteps
                name={name}
                intervals={intervals}
                observations={observations}
                asOf={asOf}
                hrefOf={entryBelow}
              />
            )}
            <TimeSlider country={code} />
            <TakeAway of="country" country={code} label={`the history of ${name}`}>
              <ShareButtons what={{ kind: 'country', code }} label={`the position of ${name}`} />
            </TakeAway>
          </section>
          <Follow
            file={FEEDS.country(code)}
            title={`${name}: changes and articles`}
            what={`Changes of the position of ${name} and articles on it`}
          />
          <section className="stack" aria-labelledby="evidence">
            <h2 id="evidence">Every piece of evidence</h2>
            <EvidenceList items={items} asOf={asOfDay(view)} showCountry={false} whole />
          </section>
        </>
      )}
    </div>
  );
}

const entryBelow = (id: string): string => `#${anchorOf(id)}`;

/** An entry named by the address is scrolled to once the page is there. */
function useScrollToEntry(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash]);
}
