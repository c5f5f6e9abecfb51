import type { ReactNode } from 'react';
import './CardHead.css';

interface CardHeadProps {
  name: string;
  /** How what is named is drawn, and what that means. */
  children?: ReactNode;
}

/** The first lines of a card that tells of one place on a map. */
export function CardHead({ name, children }: CardHeadProps) {
  return (
    <>
      <p className="card-head__name">{name}</p>
      {children !== undefined && <p className="card-head__state">{children}</p>}
    </>
  );
}
