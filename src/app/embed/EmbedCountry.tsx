import { useMemo } from 'react';
import { useParams } from 'react-router';
import { headlineAsOf } from '../../domain/headline.ts';
import { positionIntervals } from '../../domain/intervals.ts';
import { CountryHead } from '../../features/country/CountryHead.tsx';
import { PositionSteps } from '../../features/country/PositionSteps.tsx';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { suggestCountries } from '../../features/notFound/suggestions.ts';
import { countryByCode, observationsOf } from '../../state/dataset.ts';
import { useAsOf, useCanonicalAddress, useView } from '../../state/useView.ts';

export function EmbedCountry() {
  const { code = '' } = useParams();
  const country = countryByCode.get(code.toUpperCase());
  if (country === undefined) {
    return <NotFound what="country" value={code} suggestions={suggestCountries(code)} />;
  }
  return <CountryPlate code={country.code} name={country.name} />;
}

function CountryPlate({ code, name }: { code: string; name: string }) {
  useCanonicalAddress();
  const { view } = useView();
  const asOf = useAsOf();
  const observations = useMemo(
    () => observationsOf(view.filters).get(code) ?? [],
    [view.filters, code],
  );
  const intervals = useMemo(() => positionIntervals(observations), [observations]);
  return (
    <div className="embed__plate">
      <title>{`${name} on Huawei and 5G`}</title>
      <h1>{name} on Huawei in its networks</h1>
      <CountryHead
        code={code}
        headline={headlineAsOf(observations, asOf)}
        observations={observations}
        asOf={asOf}
      />
      {observations.length > 0 && (
        <PositionSteps name={name} intervals={intervals} observations={observations} asOf={asOf} />
      )}
    </div>
  );
}
