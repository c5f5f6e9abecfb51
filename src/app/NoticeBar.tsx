import { useUi } from '../state/uiStore.ts';
import './NoticeBar.css';

/** Tells what of a link could not be used; stays until it is closed. */
export function NoticeBar() {
  const dropped = useUi((s) => s.dropped);
  const tellDropped = useUi((s) => s.tellDropped);
  return (
    <div role="status">
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
    </div>
  );
}
