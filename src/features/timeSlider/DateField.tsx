import { memo, useId, useState } from 'react';
import type { PartialDate } from '../../domain/dates.ts';
import { parseTypedDate } from '../../domain/typedDate.ts';

/** A date to type: a year, a month or a day. */
export const DateField = memo(function DateField({ onDate }: { onDate: (d: PartialDate) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className="slider__typed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = parseTypedDate(text);
        if (typed.kind === 'invalid') {
          setError(typed.reason);
          return;
        }
        setError(null);
        setText('');
        onDate(typed.date);
      }}
    >
      <label htmlFor={id} className="quiet">
        Go to date
      </label>
      <input
        id={id}
        className="slider__field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        placeholder="2020-07-14"
        value={text}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
      />
      <button type="submit" className="button">
        Go
      </button>
      <p id={`${id}-error`} className="slider__error small" role="alert">
        {error}
      </p>
    </form>
  );
});
