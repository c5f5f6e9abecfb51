import { useLocation } from 'react-router';
import { formatDate } from '../domain/dateText.ts';
import { useUi } from '../state/uiStore.ts';
import './NoticeBar.css';

/** Tells what became of an old link, and what of a link could not be used; stays until it is closed. */
export function Notices() {
  // A static host ends a page's address with a slash.
  const page = useLocation().pathname.replace(/\/$/, '');
  const dropped = useUi((s) => s.dropped);
  const tellDropped = useUi((s) => s.tellDropped);
  const retired = useUi((s) => s.retired);
  const tellRetired = useUi((s) => s.tellRetired);
  return (
    <>
      {retired?.at === page && (
        <div className="notice">
          <p>
            You followed an old link. The {retired.what}{' '}
            {retired.isMoved ? 'moved here' : 'was withdrawn'} on {formatDate(retired.on)}:{' '}
            {retired.reason}
          </p>
          <button type="button" className="button" onClick={() => tellRetired(null)}>
            Close
          </button>
        </div>
      )}
      {dropped.length > 0 && (
        <div className="notice">
          <div>
            <p>Part of this link could not be used and was left out:</p>
            <ul>
              {dropped.map(({ key, value, reason }, index) => (
                <li key={`${index} ${key}`}>
                  <code>
                    {key}={value}
                  </code>
                  : {reason}
                </li>
              ))}
            </ul>
          </div>
          <button type="button" className="button" onClick={() => tellDropped([])}>
            Close
          </button>
        </div>
      )}
    </>
  );
}
