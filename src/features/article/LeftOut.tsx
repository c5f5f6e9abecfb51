import type { Dropped } from '../../schema/atlas.ts';

interface LeftOutProps {
  pieces: readonly Dropped[];
}

interface LeftOutHereProps extends LeftOutProps {
  /** Whether all are shown; else each place opens by itself. */
  shown: boolean;
}

/** Pieces of the page that are not its text, as plain text with the reason for each. */
export function LeftOutList({ pieces }: LeftOutProps) {
  return (
    <ul className="reader-out__list">
      {pieces.map(({ rawStart, rawEnd, reason, text }) => (
        <li key={`${rawStart}-${rawEnd}`}>
          <p className="reader-out__reason">{reason}</p>
          <p className="reader-out__text">{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** Marks the place where something was left out, and shows it or opens to. Nothing for no pieces. */
export function LeftOutHere({ pieces, shown }: LeftOutHereProps) {
  if (pieces.length === 0) return null;
  if (shown) {
    return (
      <div className="reader-out" role="group" aria-label="Left out here">
        <LeftOutList pieces={pieces} />
      </div>
    );
  }
  return (
    <details className="reader-out">
      <summary>{pieces.length === 1 ? '1 piece' : `${pieces.length} pieces`} left out here</summary>
      <LeftOutList pieces={pieces} />
    </details>
  );
}
