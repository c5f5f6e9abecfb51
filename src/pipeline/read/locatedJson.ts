import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { describeIssue, pathOf, singleIssues } from './schemaIssues.ts';
import { excerpt, placeOf } from '../diagnostics.ts';
import type { Diagnostic, JsonPath, Place, Problem } from '../diagnostics.ts';

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
