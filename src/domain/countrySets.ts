/** Countries that are worth looking at side by side. */
export interface CountrySet {
  readonly name: string;
  readonly codes: readonly string[];
  /** Who says that these belong together. */
  readonly source: string;
}

export const COUNTRY_SETS: readonly CountrySet[] = [
  {
    name: 'Five Eyes',
    codes: ['AU', 'CA', 'GB', 'NZ', 'US'],
    source: 'the parties to the UKUSA agreement on signals intelligence',
  },
  {
    name: 'Four Nordic states',
    codes: ['DK', 'FI', 'NO', 'SE'],
    source: 'Denmark, Finland and Sweden of the EU, and Norway of the EEA',
  },
  {
    name: 'Visegrád Group',
    codes: ['CZ', 'HU', 'PL', 'SK'],
    source: 'the four states of the Visegrád declaration of 1991',
  },
];
