import type { Publishers } from '../../schema/publisher.ts';
import { repeatsOf } from './checkCoded.ts';
import type { CheckContext } from './checkCoded.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { checkSourceNames } from './checkSourceNames.ts';
import type { Located } from '../read/locatedJson.ts';

/** Checks that every publisher is listed once and sits in a country that exists. */
export function checkPublishers(
  located: Located<unknown>,
  { publishers }: Publishers,
  { countries }: CheckContext,
): Diagnostic[] {
  const items = publishers.map((value, index) => ({ index, value }));
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
    ...checkSourceNames(
      located,
      items.map(({ index, value }) => ({ name: value.name, path: ['publishers', index, 'name'] })),
    ),
    ...repeatsOf(items, (publisher) => publisher.name).map(({ index, value }) =>
      located.report('error', ['publishers', index, 'name'], {
        rule: 'duplicate-publisher',
        value: value.name,
        message: 'the publisher is listed twice',
        remedy: 'Keep one entry; other spellings of its name are aliases.',
      }),
    ),
  ];
}
