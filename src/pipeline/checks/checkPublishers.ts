import type { Publishers } from '../../schema/publisher.ts';
import { repeatsOf } from './checkCoded.ts';
import type { CheckContext } from './checkCoded.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Located } from '../read/locatedJson.ts';

/** Checks that every publisher is listed once and sits in a country that exists. */
export function checkPublishers(
  located: Located<Publishers>,
  { countries }: CheckContext,
): Diagnostic[] {
  const { publishers } = located.value;
  const names = publishers.map((p) => p.name);
  return [
    ...publishers.flatMap(({ country }, index) =>
      countries.has(country)
        ? []
        : located.report('error', ['publishers', index, 'country'], {
            rule: 'unknown-country',
            value: country,
            message: 'no country has this code',
            remedy: 'Use the ISO 3166-1 alpha-2 code of the country in which the publisher sits.',
          }),
    ),
    ...repeatsOf(names).map((index) =>
      located.report('error', ['publishers', index, 'name'], {
        rule: 'duplicate-publisher',
        value: names[index] ?? '',
        message: 'the publisher is listed twice',
        remedy: 'Keep one entry; other spellings of its name are aliases.',
      }),
    ),
  ];
}
