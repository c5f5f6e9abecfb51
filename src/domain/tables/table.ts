/** What a cell may hold; `null`: not known or not applicable. */
export type Cell = string | number | boolean | null;

/** A column's entry in the codebook; types and constraints are those of Frictionless Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  /** The closed vocabulary, where the column has one. */
  readonly values?: readonly string[];
}

export type Row = Readonly<Record<string, Cell>>;

/** Data to take away, with what every column means. */
export interface Table {
  /** One word, for the name of the file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column together with how its cell is read from an item: declared once. */
export type ColumnOf<T> = Column & { readonly cell: (item: T) => Cell };

/** The function stays out, so that a table can be written as it is. */
function toColumn<T>({ name, type, description, values }: ColumnOf<T>): Column {
  return { name, type, description, ...(values === undefined ? {} : { values }) };
}

export function makeTable<T>(
  head: Pick<Table, 'name' | 'title' | 'description'>,
  columns: readonly ColumnOf<T>[],
  items: readonly T[],
): Table {
  return {
    ...head,
    columns: columns.map(toColumn),
    rows: items.map((item) => Object.fromEntries(columns.map((c) => [c.name, c.cell(item)]))),
  };
}
