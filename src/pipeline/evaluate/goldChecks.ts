import type { Gold } from '../../schema/gold.ts';
import { readCountries } from '../countries.ts';
import { excerpt } from '../diagnostics.ts';
import type { Diagnostic, JsonPath } from '../diagnostics.ts';
import type { Located } from '../read/locatedJson.ts';
import { locate } from './places.ts';

/** Warns of what would lower the figures without any fault of the method that is measured. */
export function checkGold(located: Located<unknown>, gold: Gold, raw: string): Diagnostic[] {
  const { positions, country_mentions: mentions, boilerplate } = gold;
  const countries = readCountries();
  const checkCode = (code: string, path: JsonPath) =>
    countries.has(code)
      ? []
      : [
          located.report('warning', path, {
            rule: 'unknown-country',
            value: code,
            message: 'no country or territory has this code',
            remedy: 'Use the ISO 3166-1 alpha-2 code (GB, not UK); Kosovo is XK.',
          }),
        ];
  const checkQuote = (quote: string, path: JsonPath) =>
    locate(raw, quote).length > 0
      ? []
      : [
          located.report('warning', path, {
            rule: 'quote-not-found',
            value: excerpt(quote),
            message: 'the text holds nothing like it; it is left out of the measure',
            remedy: 'Copy the words from the text as they stand.',
          }),
        ];
  return [
    ...mentions.flatMap((code, index) => checkCode(code, ['country_mentions', index])),
    ...positions.flatMap(({ country, quote }, index) => [
      ...checkCode(country, ['positions', index, 'country']),
      ...checkQuote(quote, ['positions', index, 'quote']),
    ]),
    ...boilerplate.flatMap((piece, index) => checkQuote(piece, ['boilerplate', index])),
  ];
}
