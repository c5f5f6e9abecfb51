import type { ReactNode } from 'react';
import './WideTable.css';

/** A table that scrolls sideways within itself on a narrow screen, by touch and by keys. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="wide-table" role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
