/** 1-based place in a file, counted in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Keys and indexes from a JSON file's root to a value. */
export type JsonPath = readonly (string | number)[];

export const FILE_START: Place = { line: 1, column: 1 };

/** One thing wrong with one input. Errors fail the build; warnings do not. */
export interface Diagnostic extends Place {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** The name of the rule that was broken, for example `quote-not-found`. */
  readonly rule: string;
  /** The offending value, cut to a readable length. */
  readonly value: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

export type Problem = Omit<Diagnostic, 'severity' | 'file' | 'line' | 'column'>;

const MAX_VALUE = 120;

export const excerpt = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE - 1)}…` : line;
};

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** By file, then place, then rule: the order in which a person would mend them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic) =>
    `${d.file}\0${String(d.line).padStart(9, '0')}\0${String(d.column).padStart(9, '0')}\0${d.rule}\0${d.value}`;
  return diagnostics.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export function formatDiagnostic(d: Diagnostic): string {
  const value = d.value === '' ? '' : ` (${JSON.stringify(d.value)})`;
  return `${d.file}:${d.line}:${d.column} ${d.severity} ${d.rule}: ${d.message}${value}\n    ${d.remedy}`;
}
