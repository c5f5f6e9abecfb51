import { useMemo } from 'react';
import { Link } from 'react-router';
import { provenBy } from '../../domain/sources.ts';
import { AsOfYears } from '../../features/sources/AsOfYears.tsx';
import { SourcesTable } from '../../features/sources/SourcesTable.tsx';
import { WithoutClasses } from '../../features/sources/WithoutClasses.tsx';
import { ShareButtons } from '../../features/share/ShareButtons.tsx';
import { checkedEvidence, sources } from '../../state/sources.ts';
import { paths } from '../../state/paths.ts';
import { asOfDay } from '../../state/view.ts';
import { useCanonicalAddress, useCountrySearch, useView } from '../../state/useView.ts';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';
import '../../features/sources/sources.css';

const onFile = sources.filter((s) => s.publisher !== null);
const others = sources.filter((s) => s.publisher === null);

/** Who says so: all sources, what rests on them, and what would change without them. */
export function SourcesRoute() {
  useCanonicalAddress();
  const { view } = useView();
  const search = useCountrySearch();
  const asOf = asOfDay(view);
  const proven = useMemo(() => provenBy(checkedEvidence, asOf), [asOf]);
  return (
    <div className="page sources">
      <PageHead head={HEADS.sources} />
      <h1>Sources: who says so</h1>
      <p>
        {sources.length} sources are named by the articles and the public record. Who owns one is
        told by <Link to={{ pathname: paths.about.getHref(), hash: '#publishers' }}>one rule</Link>,
        with a source of its own, or not at all: the ownership of {others.length} is not researched.
      </p>
      <AsOfYears />
      <section className="stack" aria-labelledby="without">
        <h2 id="without">What would change without them</h2>
        <p className="quiet">
          Each country’s position is decided again by the same rule from what is left. An entry that
          cites several sources is left out only with all of them.
        </p>
        <WithoutClasses asOf={asOf} />
      </section>
      <section className="stack" aria-labelledby="on-file">
        <h2 id="on-file">Ownership on file</h2>
        <SourcesTable
          label="Sources whose ownership is on file"
          items={onFile}
          {...{ proven, search }}
          owned
        />
      </section>
      {others.length > 0 && (
        <section className="stack" aria-labelledby="not-researched">
          <h2 id="not-researched">Ownership not researched</h2>
          <details>
            <summary>All {others.length}, those that prove most positions first</summary>
            <SourcesTable
              label="Sources whose ownership is not researched"
              items={others}
              {...{ proven, search }}
              owned={others.some((s) => s.articles > 0)}
            />
          </details>
        </section>
      )}
      <ShareButtons label="this list of sources" />
    </div>
  );
}
