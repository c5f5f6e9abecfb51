import { csvFormatRow } from 'd3-dsv';
import type { Cell, Column, Row, Table } from './table.ts';

/** What a file says of itself: where it is from, what it was narrowed to, what may be done with it. */
export interface About {
  readonly dataset: string;
  /** Of the corpus: a hash of its contents. */
  readonly version: string;
  /** The view that the data belong to, as of its day and with its filters. */
  readonly link: string;
  /** A day or, with a slash, a range of days (ISO 8601). */
  readonly asOf: string;
  /** In words; empty without filters. */
  readonly filters: readonly string[];
  readonly retrieved: string;
  readonly licence: string;
}

/** Leading signs that make a spreadsheet read a text as a formula, full-width forms included. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Sets an apostrophe before a text that a spreadsheet would run; `unguard` takes it off again. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The inverse of `guardFormula` for every text. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

const csvCell = (cell: Cell): string =>
  typeof cell === 'string' ? guardFormula(cell) : cell === null ? '' : String(cell);

/**
 * A head of column names and the rows (RFC 4180, UTF-8, no comments), so that every reader of CSV
 * takes it as it is. What the columns mean is in the codebook file and in the JSON.
 */
export function toCsv({ columns, rows }: Table): string {
  const names = columns.map((c) => c.name);
  const body = rows.map((row) => names.map((name) => csvCell(row[name] ?? null)));
  return `${[csvFormatRow(names), ...body.map(csvFormatRow)].join('\n')}\n`;
}

function parseCell(type: Column['type'], text: string): Cell {
  if (text === '') return null;
  if (type === 'integer') return Number(text);
  return type === 'boolean' ? text === 'true' : unguardFormula(text);
}

/** Reads a row of strings, as a CSV library gives it, back into typed cells. */
export function parseRow(columns: readonly Column[], row: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(columns.map((c) => [c.name, parseCell(c.type, row[c.name] ?? '')]));
}

/** Everything in one file: what it is, what each column means, the rows. */
export function toJson(table: Table, about: About): string {
  const { title, description, columns, rows } = table;
  return `${JSON.stringify({ title, description, about, columns, count: rows.length, rows }, null, 2)}\n`;
}

/** The CSV's codebook: a Frictionless Data Package descriptor that names the CSV beside it. */
export function toCodebook(table: Table, about: About, csvFile: string): string {
  const { name, title, description, columns, rows } = table;
  const descriptor = {
    profile: 'tabular-data-package',
    name: `huawei-5g-atlas-${name}`,
    title: `${about.dataset}: ${title}`,
    description,
    version: about.version,
    created: about.retrieved,
    homepage: about.link,
    licenses: [{ name: 'see-title', title: about.licence }],
    about,
    resources: [
      {
        name,
        path: csvFile,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        count: rows.length,
        note: 'An empty cell is not known or not applicable. A text that begins with a sign that spreadsheets take for a formula has an apostrophe before it, which is not part of the text.',
        schema: {
          missingValues: [''],
          fields: columns.map(({ values, ...field }) =>
            values === undefined ? field : { ...field, constraints: { enum: values } },
          ),
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
