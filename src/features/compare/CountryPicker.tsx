import { Combobox } from '../../components/Combobox.tsx';
import { HOME_CODES } from '../../domain/boundaries.ts';
import { findCountries } from '../../domain/findCountry.ts';
import { MAX_COMPARED } from '../../domain/turns.ts';
import { namedCountries } from '../../state/countryNames.ts';

interface CountryPickerProps {
  chosen: readonly string[];
  /** Countries of which something is known. */
  known: ReadonlySet<string>;
  onAdd: (code: string) => void;
}

const OFFERS = 7;

/** Adds a country by its name, its code or another name that it goes by. */
export function CountryPicker({ chosen, known, onAdd }: CountryPickerProps) {
  const noteOf = (code: string): string => {
    if (chosen.includes(code)) return 'already in';
    if (HOME_CODES.includes(code)) return 'home state of the vendor, never coded';
    return known.has(code) ? '' : 'no evidence';
  };
  return (
    <Combobox
      label="Add a country"
      find={(typed) =>
        findCountries(typed, namedCountries, OFFERS).map(({ code, name }) => ({
          key: code,
          label: name,
          note: noteOf(code),
          disabled: chosen.includes(code) || HOME_CODES.includes(code),
        }))
      }
      onChoose={onAdd}
      noMatch={(typed) => `No country is called “${typed.trim()}”.`}
      full={
        chosen.length < MAX_COMPARED
          ? ''
          : `${MAX_COMPARED} countries are in, the most that fit; remove one to add another.`
      }
    />
  );
}
