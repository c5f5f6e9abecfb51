import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface ChosenCardProps {
  name: string;
  /** The address of the country's page. */
  href: string;
  /** Stands on the left, because the country is on the right. */
  left: boolean;
  onClose: (byKey: boolean) => void;
  children: ReactNode;
}

/** The card of the country that the address names; it stays until it is closed. */
export function ChosenCard({ name, href, left, onClose, children }: ChosenCardProps) {
  // Where nothing has the focus: the card of a link, or of a country that was clicked and is no link.
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && target instanceof Element && target.matches('body, main'))
        onClose(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <section
      className={`map-card map-card--chosen${left ? ' map-card--left' : ''}`}
      aria-label={`Chosen on the map: ${name}`}
      ref={showOnTouch}
      onKeyDown={(event) => event.key === 'Escape' && onClose(true)}
    >
      <button
        type="button"
        className="map-card__close"
        aria-label={`Close the card of ${name}`}
        onClick={(event) => onClose(event.detail === 0)}
      >
        ×
      </button>
      {children}
      <p className="map-card__open">
        <Link to={href}>Open {name}</Link>
      </p>
    </section>
  );
}

/** On a touch screen the card stands below the map, where it may be out of sight. */
function showOnTouch(card: HTMLElement | null): void {
  if (card !== null && matchMedia('(hover: none)').matches)
    card.scrollIntoView({ block: 'nearest' });
}
