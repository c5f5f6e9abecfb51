import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { selectArticles } from '../../domain/articles.ts';
import { compareEvidence, NO_FILTERS } from '../../domain/filters.ts';
import { provenBy, restingOn } from '../../domain/sources.ts';
import type { Source } from '../../domain/sources.ts';
import { ArticleList } from '../../features/articles/ArticleList.tsx';
import { EvidenceList } from '../../features/evidence/EvidenceList.tsx';
import { NotFound } from '../../features/notFound/NotFound.tsx';
import { AsOfYears } from '../../features/sources/AsOfYears.tsx';
import { SourceCounts } from '../../features/sources/SourceCounts.tsx';
import { SourceFacts } from '../../features/sources/SourceFacts.tsx';
import { suggestSources } from '../../features/sources/suggestSources.ts';
import { Without } from '../../features/sources/Without.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { articles, evidence } from '../../state/dataset.ts';
import { paths } from '../../state/paths.ts';
import { checkedEvidence, sourceBySlug } from '../../state/sources.ts';
import { asOfDay } from '../../state/view.ts';
import { useCanonicalAddress, useView } from '../../state/useView.ts';
import { sourceHead } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import '../../features/sources/sources.css';

export function SourceRoute() {
  const { slug = '' } = useParams();
  const source = sourceBySlug.get(slug);
  if (source === undefined) {
    return <NotFound what="source" value={slug} suggestions={suggestSources(slug)} />;
  }
  return <SourcePage key={slug} source={source} />;
}

/** One source: who owns it, what rests on it, and what would change without it. */
function SourcePage({ source }: { source: Source }) {
  useCanonicalAddress();
  const { name } = source;
  const { view } = useView();
  const asOf = asOfDay(view);
  const isMeant = useCallback((other: string) => other === name, [name]);
  const listed = selectArticles(articles, evidence, { ...NO_FILTERS, publisher: [name] });
  const entries = restingOn(checkedEvidence, isMeant)
    .filter((e) => e.observation.layer === 'record')
    .toSorted(compareEvidence);
  return (
    <div className="page source">
      <PageHead head={sourceHead(source)} />
      <header>
        <p className="eyebrow">
          <Link to={paths.sources.getHref()}>Sources</Link>
        </p>
        <h1>{name}</h1>
      </header>
      <SourceFacts source={source} />
      <SourceCounts
        source={source}
        proven={provenBy(checkedEvidence, asOf).get(name) ?? 0}
        asOf={asOf}
      />
      <AsOfYears />
      <section className="stack" aria-labelledby="without">
        <h2 id="without">Without this source</h2>
        <Without label={name} isMeant={isMeant} asOf={asOf} open />
      </section>
      {listed.length > 0 && (
        <section className="stack" aria-labelledby="articles">
          <h2 id="articles">Its articles</h2>
          <ArticleList items={listed} />
        </section>
      )}
      {entries.length > 0 && (
        <section className="stack" aria-labelledby="entries">
          <h2 id="entries">Entries of the public record that cite it</h2>
          <EvidenceList items={entries} asOf={asOf} />
        </section>
      )}
      <ShareButtons label={`the source ${name}`} />
    </div>
  );
}
