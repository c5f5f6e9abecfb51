import { useEffect } from 'react';
import { Link, parsePath, useLocation } from 'react-router';
import { formatDate } from '../../domain/dateText.ts';
import type { RetiredAddress } from '../../schema/published.ts';
import { permanentUrl } from '../../state/site.ts';
import { hrefOf } from '../../state/retiredPages.ts';
import { retiredText, retiredWhat } from './retiredText.ts';
import { useTellRetired } from './useTellRetired.ts';
import { WhereNow } from './WhereNow.tsx';
import './retired.css';

/** At an old address: leads on to the new one, or says what was withdrawn, when and why. */
export function RetiredPage({ address }: { address: RetiredAddress }) {
  const { on, reason, to, kind } = address;
  const { pathname, search, hash } = useLocation();
  const tell = useTellRetired();
  useEffect(() => {
    if (to !== null) tell(address, pathname, search, hash);
  }, [address, to, pathname, search, hash, tell]);
  const happened = to === null ? 'withdrawn' : 'moved';
  return (
    <div className="page retired">
      <title>{`${retiredText(address)}: ${happened} | Huawei & 5G Atlas`}</title>
      <meta name="robots" content="noindex" />
      {to !== null && <link rel="canonical" href={permanentUrl(hrefOf(kind, to))} />}
      <p className="eyebrow">{to === null ? 'Withdrawn' : 'Moved'}</p>
      <h1>
        {to === null
          ? `This ${retiredWhat(address)} was withdrawn`
          : `This ${retiredWhat(address)} has a new address`}
      </h1>
      <dl className="retired__facts">
        <div>
          <dt>What it was</dt>
          <dd>{retiredText(address)}</dd>
        </div>
        <div>
          <dt>Why</dt>
          <dd>{reason}</dd>
        </div>
        <div>
          <dt>Since</dt>
          <dd>
            <time dateTime={on}>{formatDate(on)}</time>
          </dd>
        </div>
      </dl>
      {to === null ? (
        <WhereNow address={address} />
      ) : (
        <p>
          <Link to={{ ...parsePath(hrefOf(kind, to)), search }} replace>
            Go to the new address
          </Link>
        </p>
      )}
    </div>
  );
}
