import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { excerpt } from '../diagnostics.ts';
import type { JsonPath, Problem } from '../diagnostics.ts';

/** One issue per fault: each unknown key by itself, and of a union the faults of the form meant. */
export function singleIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...issue, keys: [key] }));
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((errors) => !errors.some(isOtherForm));
  if (meant === undefined) return [issue];
  return meant.flatMap((inner) => singleIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

const isOtherForm = (inner: z.core.$ZodIssue): boolean =>
  inner.code === 'invalid_type' && inner.path.length === 0;

/** Where an issue is to be shown: an unknown key is at fault itself, not the object around it. */
export const pathOf = (issue: z.core.$ZodIssue): JsonPath =>
  toJsonPath(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path);

/** A path without symbols, which JSON has none of. */
export const toJsonPath = (path: readonly PropertyKey[]): JsonPath =>
  path.filter((key) => typeof key !== 'symbol');

/** Says in the curator's terms what a schema found wrong. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): Problem {
  const path = toJsonPath(issue.path);
  const field = path.join('.') || 'the file';
  const shown = excerpt(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  const last = path.at(-1);
  if (value === undefined && last !== 'sources') {
    return {
      rule: 'missing-field',
      value: '',
      message: `${field} is missing`,
      remedy: 'Add it; seeds/README.md gives the form.',
    };
  }
  if (issue.code === 'invalid_value' && typeof last === 'string') {
    const choices = issue.values.map(String);
    return {
      rule: `unknown-${last}`,
      value: shown,
      message: `${field} is none of the known values`,
      remedy: `Use ${list(choices)}${nearest(value, choices)}.`,
    };
  }
  if (issue.code === 'unrecognized_keys') {
    return {
      rule: 'unknown-field',
      value: issue.keys.join(', '),
      message: `${field} has a field that the form does not know`,
      remedy: 'Remove it or correct its spelling.',
    };
  }
  if (last === 'sources') {
    return {
      rule: 'record-without-source',
      value: shown,
      message: 'the entry cites no source',
      remedy: 'Add at least one source with publisher, url and date, or remove the entry.',
    };
  }
  return {
    rule: 'invalid-field',
    value: shown,
    message: `${field}: ${issue.message}`,
    remedy: 'Correct the value; seeds/README.md gives the form.',
  };
}

const list = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;

/** Only what a slip of the pen would explain. */
function nearest(value: unknown, choices: readonly string[]): string {
  if (typeof value !== 'string' || value === '') return '';
  const near = closest(value, choices);
  return distance(value, near) <= value.length / 2 ? ` (nearest: ${near})` : '';
}
