import type { RecordEntry } from '../../schema/record.ts';
import { checkCoded, checkDay, repeatsOf } from './checkCoded.ts';
import type { CheckContext } from './checkCoded.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { checkSourceNames } from './checkSourceNames.ts';
import type { Item, Located } from '../read/locatedJson.ts';

/** Checks the entries of the public record, each by itself and against the others. */
export function checkRecord(
  record: Located<unknown>,
  items: readonly Item<RecordEntry>[],
  context: CheckContext,
  publishers: readonly string[],
): Diagnostic[] {
  const named = items.flatMap(({ index, value }) =>
    value.sources.map(({ publisher: name }, source) => ({
      name,
      path: [index, 'sources', source, 'publisher'],
    })),
  );
  return [
    ...checkSourceNames(record, named, publishers),
    ...items.flatMap(({ index, value: entry }) => [
      ...checkCoded(record, [index], entry, context),
      ...checkId(record, index, entry),
      ...entry.sources.flatMap(({ date }, source) =>
        date === null ? [] : checkDay(record, [index, 'sources', source, 'date'], date),
      ),
    ]),
    ...repeatsOf(items, (entry) => entry.id).map(({ index, value }) =>
      record.report('error', [index, 'id'], {
        rule: 'duplicate-id',
        value: value.id,
        message: 'two entries of the record have the same id',
        remedy: 'Give the later one an id of its own; links rest on it.',
      }),
    ),
  ];
}

function checkId(
  record: Located<unknown>,
  index: number,
  { id, country }: RecordEntry,
): Diagnostic[] {
  if (id.startsWith(`${country}-`)) return [];
  return [
    record.report('error', [index, 'id'], {
      rule: 'id-of-another-country',
      value: id,
      message: `the entry is coded for ${country}`,
      remedy: 'Begin the id with the country of the entry, or correct the country.',
    }),
  ];
}
