import * as words from '#words';
import { buildTables } from './data-package.ts';
import type { PublishedFile } from './data-package.ts';
import { DATE_PATTERN } from './data-package-table.ts';
import type { Table } from './data-package-table.ts';
import type { Publication } from './publication.ts';

/** A column in words. */
export interface ColumnDescription {
  readonly name: string;
  readonly description: string;
  /** What stands in it: "text", "date", "number". */
  readonly kind: string;
  /** What holds of it besides: "never empty", "key". */
  readonly rules: readonly string[];
}

/** A table in words, with the files that hold it. */
export interface TableDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly columns: readonly ColumnDescription[];
  /** As CSV, then as JSON. */
  readonly files: readonly PublishedFile[];
}

/** The tables of the data package for whoever reads about them, from the same definitions as its descriptor. */
export function describeTables(
  publication: Publication,
  files: readonly PublishedFile[],
): readonly TableDescription[] {
  return buildTables(publication).map((table) => ({
    name: table.name,
    title: table.title,
    description: table.description,
    rows: table.rows.length,
    columns: describeColumns(table),
    files: ['csv', 'json'].flatMap(
      (ending) => files.find(({ name }) => name === `${table.name}.${ending}`) ?? [],
    ),
  }));
}

type TableColumn = Table['columns'][number];

function describeColumns(table: Table): readonly ColumnDescription[] {
  return table.columns.map((column) => ({
    name: column.name,
    description: column.description,
    kind: toKind(column),
    rules: toRules(column, table),
  }));
}

function toKind({ type, format, constraints }: TableColumn): string {
  if (type === 'integer') return words.cells.number;
  if (type === 'boolean') return words.cells.boolean;
  if (format === 'uri') return words.cells.address;
  return constraints?.pattern === DATE_PATTERN ? words.cells.date : words.cells.text;
}

function toRules(
  { name, constraints }: TableColumn,
  { name: table, primaryKey = [], foreignKeys = [] }: Table,
): readonly string[] {
  const target = foreignKeys.find(({ fields }) => fields === name);
  const values = constraints?.enum;
  return [
    ...(primaryKey.includes(name)
      ? [primaryKey.length > 1 ? words.columnKeyPart : words.columnKey]
      : []),
    // An empty name means the table itself.
    ...(target ? [words.columnNames(`${target.resource || table}.${target.to}`)] : []),
    ...(constraints?.required ? [words.columnNeverEmpty] : []),
    ...(values ? [words.columnOneOf(values.join(', '))] : []),
  ];
}
