import { use } from 'react';
import { useHref, useLocation } from 'react-router';
import { describeFilters } from '../../domain/filterText.ts';
import { DATASET_NAME, LICENCE } from '../../domain/tables/terms.ts';
import { countryName, corpusVersion } from '../../state/dataset.ts';
import { pageFilters } from '../../state/pageFilters.ts';
import { pageOfEmbed } from '../../state/paths.ts';
import { useView } from '../../state/useView.ts';
import { useUrl } from '../../state/site.ts';

/** What a picture or frame says of itself wherever it is shown: filters, source, version, terms. */
export function SourceLine() {
  const { view } = useView();
  const { pathname, search } = useLocation();
  const page = pageOfEmbed(pathname, '');
  const version = use(corpusVersion());
  const filters = describeFilters(pageFilters(page, view.filters), countryName);
  const params = new URLSearchParams(search);
  params.delete('theme');
  const query = params.toString();
  const to = pageOfEmbed(pathname, query === '' ? '' : `?${query}`);
  const url = useUrl(to);
  return (
    <footer className="embed__source">
      {filters.length > 0 && <p>Filters: {filters.join('; ')}.</p>}
      <p>
        Source: {DATASET_NAME}, corpus version {version}. <a href={useHref(to)}>{url}</a>
      </p>
      <p>{LICENCE}</p>
    </footer>
  );
}
