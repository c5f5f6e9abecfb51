import { useMemo } from 'react';
import { useHref, useParams } from 'react-router';
import { HOME_CODES } from '../../domain/boundaries.ts';
import { headlineAsOf } from '../../domain/headline.ts';
import { positionIntervals } from '../../domain/intervals.ts';
import { CountryHead } from '../../features/country/CountryHead.tsx';
import { HomeState } from '../../features/country/HomeState.tsx';
import { PositionSteps } from '../../features/country/PositionSteps.tsx';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { suggestCountries } from '../../features/notFound/suggestions.ts';
import { countryByCode, observationsOf } from '../../state/dataset.ts';
import { anchorOf, paths } from '../../state/paths.ts';
import { useAsOf, useCountrySearch, useView } from '../../state/useView.ts';

export function EmbedCountry() {
  const { code = '' } = useParams();
  const country = countryByCode.get(code.toUpperCase());
  if (country === undefined) {
    return <NotFound what="country" value={code} suggestions={suggestCountries(code)} />;
  }
  return <CountryPlate code={country.code} name={country.name} />;
}

function CountryPlate({ code, name }: { code: string; name: string }) {
  const { view } = useView();
  const asOf = useAsOf();
  const observations = useMemo(
    () => observationsOf(view.filters).get(code) ?? [],
    [view.filters, code],
  );
  // The frame has no list of evidence: its entries are on the country's page.
  const page = useHref(paths.country.getHref(code) + useCountrySearch());
  const hrefOf = (id: string) => `${page}#${anchorOf(id)}`;
  const intervals = useMemo(() => positionIntervals(observations), [observations]);
  return (
    <div className="embed__plate">
      <title>{`${name} on Huawei and 5G`}</title>
      <h1>{name} on Huawei in its networks</h1>
      {HOME_CODES.includes(code) ? (
        <HomeState code={code} />
      ) : (
        <CountryHead
          code={code}
          headline={headlineAsOf(observations, asOf)}
          observations={observations}
          asOf={asOf}
          hrefOf={hrefOf}
        />
      )}
      {observations.length > 0 && (
        <PositionSteps
          name={name}
          intervals={intervals}
          observations={observations}
          asOf={asOf}
          hrefOf={hrefOf}
        />
      )}
    </div>
  );
}
