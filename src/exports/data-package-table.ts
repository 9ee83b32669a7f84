import type { Cell } from './csv.ts';

/** A column as the Table Schema describes it (Frictionless). */
export interface Column<Row> {
  readonly name: string;
  readonly description: string;
  /** `string` where nothing is said. */
  readonly type?: 'integer' | 'boolean';
  readonly format?: 'uri';
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
  readonly cell: (row: Row) => Cell;
}

/** Columns that hold the key of another table's row. */
export interface ForeignKey {
  readonly fields: string;
  readonly resource: string;
  /** Column of that table. */
  readonly to: string;
}

/** What a table is, apart from its rows. */
interface Definition<Row> {
  /** Name of the resource, and of its files without the ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  /** Columns that tell rows apart; none where equal rows may stand. */
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table with its rows, which have a cell for each column. */
export interface Table extends Omit<Definition<never>, 'columns'> {
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Fills a table from the things that its rows are about; they come first, for the columns take their type from them. */
export function buildTable<Row>(
  things: readonly Row[],
  definition: Definition<NoInfer<Row>>,
): Table {
  const { columns, ...rest } = definition;
  return {
    ...rest,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: things.map((thing) => columns.map(({ cell }) => cell(thing))),
  };
}

/** A date of this library: a year, a month or a day. */
export const DATE_PATTERN = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

/** A column with a date as precise as is known, which no date type of the Table Schema can hold. */
export function dateColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => Cell,
): Column<Row> {
  return { name, description, constraints: { pattern: DATE_PATTERN }, cell };
}

/** A column that holds an address. */
export function addressColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => Cell,
): Column<Row> {
  return { name, description, format: 'uri', cell };
}

/** A column that is never empty. */
export function requiredColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => Cell,
): Column<Row> {
  return { name, description, constraints: { required: true }, cell };
}

/** The place of a thing in the list of its owner, counted from 1. */
export function positionColumn<Row extends { readonly position: number }>(
  description: string,
): Column<Row> {
  return {
    name: 'position',
    description,
    type: 'integer',
    constraints: { required: true, minimum: 1 },
    cell: ({ position }) => position,
  };
}
