import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { excerpt, placeOf } from '../diagnostics.ts';
import type { Diagnostic, JsonPath, Place, Problem } from '../diagnostics.ts';
import { describeIssue, pathOf, singleIssues, toJsonPath } from './schemaIssues.ts';

/** A value from a JSON file whose parts can be found again in the text. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** A diagnostic at a part; at the nearest enclosing one where the path leads nowhere. */
  report(severity: Diagnostic['severity'], path: JsonPath, problem: Problem): Diagnostic;
}

/** What a fallible step gives: a value, or `null` and why. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses strict JSON: no comments, no trailing commas. */
export function parseJson(file: string, text: string): Outcome<Located<unknown>> {
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
    return { value: null, diagnostics: [diagnostic] };
  }
  const place = (path: JsonPath): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return placeOf(text, node.offset);
    }
    return placeOf(text, root.offset);
  };
  const value: unknown = JSON.parse(text);
  const report: Located<unknown>['report'] = (severity, path, problem) => ({
    severity,
    file,
    ...place(path),
    ...problem,
  });
  return { value: { value, file, report }, diagnostics: [] };
}

/** Checks the shape of the part at `path`; every fault is found, each with its place. */
export function checkShape<T>(
  located: Located<unknown>,
  path: JsonPath,
  schema: z.ZodType<T>,
): Outcome<T> {
  const parsed = schema.safeParse(valueAt(located.value, path));
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues
    .flatMap(singleIssues)
    .map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    .map((issue) =>
      located.report(
        'error',
        pathOf(issue),
        describeIssue(issue, valueAt(located.value, toJsonPath(issue.path))),
      ),
    );
  return { value: null, diagnostics };
}

/** An item of a list that has its shape, with its place in the list. */
export interface Item<T> {
  readonly index: number;
  readonly value: T;
}

/** Checks a list item by item, so that one bad item does not keep the others from being looked at. */
export function checkItems<T>(
  located: Located<unknown>,
  path: JsonPath,
  schema: z.ZodType<T>,
): { readonly items: readonly Item<T>[]; readonly diagnostics: readonly Diagnostic[] } {
  const list = valueAt(located.value, path);
  if (!Array.isArray(list)) {
    const { diagnostics } = checkShape(located, path, schema.array());
    return { items: [], diagnostics };
  }
  const outcomes = list.map((_, index) => checkShape(located, [...path, index], schema));
  return {
    items: outcomes.flatMap(({ value }, index) => (value === null ? [] : { index, value })),
    diagnostics: outcomes.flatMap((o) => o.diagnostics),
  };
}

/** The part of a JSON value at a path; `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  );
}
