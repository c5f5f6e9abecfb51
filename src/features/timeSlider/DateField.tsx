import { memo, useId, useRef, useState } from 'react';
import type { PartialDate } from '../../domain/dates.ts';
import { parseTypedDate } from '../../domain/typedDate.ts';

/**
 * A date to type: a year, a month or a day. The field keeps its own text, so that what is typed before
 * the script has taken the page over is not lost.
 */
export const DateField = memo(function DateField({ onDate }: { onDate: (d: PartialDate) => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className="slider__typed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const input = field.current;
        if (input === null) return;
        const typed = parseTypedDate(input.value);
        if (typed.kind === 'invalid') {
          setError(typed.reason);
          return;
        }
        setError(null);
        input.value = '';
        onDate(typed.date);
      }}
    >
      <label htmlFor={id} className="quiet">
        Go to date
      </label>
      <input
        ref={field}
        id={id}
        className="slider__field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        placeholder="2020-07-14"
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={() => setError(null)}
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
