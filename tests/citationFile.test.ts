import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATASET_NAME } from '../src/domain/tables/terms.ts';
import { publishedSchema } from '../src/schema/published.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The keys at the top of the file with their plain values; lists and their items are left out. */
const values = new Map(
  [...read('CITATION.cff').matchAll(/^([a-z-]+): *"?(.*?)"?$/gm)].map(([, key, value]) => [
    key,
    value,
  ]),
);

/** The keys that the Citation File Format 1.2.0 knows at the top (its schema.json). */
const KEYS =
  'abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version'.split(
    ' ',
  );

describe('CITATION.cff', () => {
  it('has what the format asks for, and no key that it does not know', () => {
    expect(values.get('cff-version')).toBe('1.2.0');
    expect(values.get('title')).toBe(DATASET_NAME);
    expect(values.get('message')).not.toBe('');
    expect(read('CITATION.cff')).toMatch(/^authors:\n {2}- name: ".+"$/m);
    expect(['software', 'dataset']).toContain(values.get('type'));
    expect([...values.keys()].filter((key) => !KEYS.includes(key ?? ''))).toEqual([]);
  });

  it('names the version of package.json and of the last release, with its day', () => {
    const { version }: { version?: unknown } = JSON.parse(read('package.json'));
    const { releases } = publishedSchema.parse(JSON.parse(read('seeds/published.json')));
    const last = releases.at(-1);
    expect(values.get('version')).toBe(version);
    expect(last?.version).toBe(version);
    expect(values.get('date-released')).toBe(last?.date);
  });
});
