import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  label: ReactNode;
  /** Marks the button when what lies inside is in use. */
  active?: boolean;
  children: ReactNode;
}

/** A button that opens a panel beneath it; Escape, a click or focus elsewhere closes it. */
export function Disclosure({ label, active = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  return (
    <div ref={root} className="disclosure">
      <button
        ref={button}
        type="button"
        className={active ? 'button disclosure__button--active' : 'button'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div id={id} className="disclosure__panel" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
