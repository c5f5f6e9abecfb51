import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { closest, distance } from 'fastest-levenshtein';
import { excerpt, placeOf } from './diagnostics.ts';
import type { Diagnostic, Place, Problem } from './diagnostics.ts';

export type JsonPath = readonly (string | number)[];

/** A checked JSON file whose values can be found again in the text. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** The place of a value; the nearest enclosing one where the path leads nowhere. */
  place(path: JsonPath): Place;
  /** A diagnostic at a value. */
  report(severity: Diagnostic['severity'], path: JsonPath, problem: Problem): Diagnostic;
}

export type LocatedResult<T> =
  | { readonly ok: true; readonly located: Located<T> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Parses strict JSON and checks it against a schema; every fault is found, each with its place. */
export function parseLocated<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): LocatedResult<T> {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const syntax = errors[0];
  if (syntax || root === undefined) {
    const offset = syntax?.offset ?? 0;
    const diagnostic: Diagnostic = {
      severity: 'error',
      file,
      ...placeOf(text, offset),
      rule: 'invalid-json',
      value: excerpt(text.slice(offset, offset + (syntax?.length ?? 0))),
      message: `not valid JSON: ${syntax ? printParseErrorCode(syntax.error) : 'no value'}`,
      remedy: 'Mend the JSON at this place; an editor with JSON support shows it.',
    };
    return { ok: false, diagnostics: [diagnostic] };
  }
  const raw: unknown = JSON.parse(text);
  const locate = locator(text, root);
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const diagnostics = parsed.error.issues
      .flatMap(singleIssues)
      .map((issue) => locate.report(file, 'error', pathOf(issue), describeIssue(issue, raw)));
    return { ok: false, diagnostics };
  }
  const located: Located<T> = {
    value: parsed.data,
    file,
    place: locate.place,
    report: (severity, path, problem) => locate.report(file, severity, path, problem),
  };
  return { ok: true, located };
}

function locator(text: string, root: Node) {
  const place = (path: JsonPath): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return placeOf(text, node.offset);
    }
    return placeOf(text, root.offset);
  };
  const report = (
    file: string,
    severity: Diagnostic['severity'],
    path: JsonPath,
    problem: Problem,
  ): Diagnostic => ({ severity, file, ...place(path), ...problem });
  return { place, report };
}

/** One issue per fault: each unknown key by itself, and of a union the faults of the form meant. */
function singleIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...issue, keys: [key] }));
  if (issue.code !== 'invalid_union') return [issue];
  const isOtherForm = (inner: z.core.$ZodIssue) =>
    inner.code === 'invalid_type' && inner.path.length === 0;
  const meant = issue.errors.find((errors) => !errors.some(isOtherForm));
  if (meant === undefined) return [issue];
  return meant.flatMap((inner) => singleIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Where an issue is to be shown: an unknown key is at fault itself, not the object around it. */
const pathOf = (issue: z.core.$ZodIssue): JsonPath =>
  toJsonPath(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path);

const toJsonPath = (path: readonly PropertyKey[]): JsonPath =>
  path.filter((key) => typeof key !== 'symbol');

function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  );
}

function describeIssue(issue: z.core.$ZodIssue, raw: unknown): Problem {
  const path = toJsonPath(issue.path);
  const field = path.join('.') || 'the file';
  const value = valueAt(raw, path);
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
