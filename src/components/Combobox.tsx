import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import './Combobox.css';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** Why it can't be chosen, or what to know before; empty for nothing. */
  readonly note: string;
  readonly disabled: boolean;
}

interface ComboboxProps {
  label: string;
  /** What fits what was typed, the best first. */
  find: (typed: string) => readonly ComboboxOption[];
  onChoose: (key: string) => void;
  /** Said of a text that nothing fits. */
  noMatch: (typed: string) => string;
  /** Nothing more can be chosen, and why; empty while it can. */
  full: string;
}

/**
 * A text field that offers what fits; arrows walk the offers, Enter takes one, Escape closes. It keeps
 * its own text, so that what is typed before the script has taken the page over is not lost.
 */
export function Combobox({ label, find, onChoose, noMatch, full }: ComboboxProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = full === '' ? find(typed) : [];
  const isOpen = open && options.length > 0;
  const current = options[Math.min(active, options.length - 1)];
  const hint =
    full !== '' ? full : typed.trim() !== '' && options.length === 0 ? noMatch(typed) : '';
  const said =
    hint !== '' ? hint : isOpen && current?.disabled ? `${current.label}: ${current.note}` : '';

  useEffect(() => {
    const early = field.current?.value ?? '';
    setTyped(early);
    setOpen(early !== '');
  }, []);
  const clear = () => {
    if (field.current !== null) field.current.value = '';
    setTyped('');
  };

  const choose = (option: ComboboxOption | undefined) => {
    if (option === undefined || option.disabled) return;
    onChoose(option.key);
    clear();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === 'ArrowDown') {
      setActive(isOpen ? (active >= last ? 0 : active + 1) : 0);
      setOpen(true);
    } else if (event.key === 'ArrowUp') {
      setActive(isOpen && active > 0 ? active - 1 : last);
      setOpen(true);
    } else if (event.key === 'Enter') {
      if (isOpen) choose(current);
    } else if (event.key === 'Escape') {
      if (isOpen) setOpen(false);
      else clear();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <label htmlFor={`${id}-input`}>{label}</label>
      <input
        ref={field}
        id={`${id}-input`}
        className="combobox__input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && current ? `${id}-${current.key}` : undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        className="combobox__list"
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
      >
        {options.map((option) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus, and with it the keys
          <div
            key={option.key}
            id={`${id}-${option.key}`}
            className="combobox__option"
            role="option"
            tabIndex={-1}
            aria-selected={option === current}
            aria-disabled={option.disabled}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.label}
            {option.note !== '' && <span className="quiet small"> {option.note}</span>}
          </div>
        ))}
      </div>
      <p id={`${id}-said`} className="combobox__said" role="status">
        {said}
      </p>
    </div>
  );
}
