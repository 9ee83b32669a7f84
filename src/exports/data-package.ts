import * as words from '#words';
import { byNewest } from '../catalogue/date-order.ts';
import { toSlug } from '../text/slug.ts';
import { toCsv } from './csv.ts';
import { buildAuthorTables } from './data-package-authors.ts';
import { buildFormerIdTable } from './data-package-former-ids.ts';
import type { Table } from './data-package-table.ts';
import { buildTopicTables } from './data-package-topics.ts';
import { buildWorkRelationTables } from './data-package-work-relations.ts';
import { buildWorkTable } from './data-package-works.ts';
import { toInstant } from './last-change.ts';
import type { Publication } from './publication.ts';
import { toSha256List } from './sha256.ts';
import type { Sha256 } from './sha256.ts';

/** The descriptor of the package; its name is given by the standard. */
export const PACKAGE_FILE = 'datapackage.json';
export const LICENSE_FILE = 'LICENSE.txt';
export const SUMS_FILE = 'sha256sums.txt';

/** A file as it is to be published, in UTF-8. */
export interface PublishedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  /** Length in bytes. */
  readonly bytes: number;
  /** Its SHA-256, in hexadecimal digits. */
  readonly sha256: string;
}

type FileBuilder = (name: string, mediaType: string, text: string) => PublishedFile;

/** All tables of the library, main ones first. */
export function buildTables(publication: Publication): readonly Table[] {
  const [authors, ...authorDetails] = buildAuthorTables(publication);
  const [topics, ...topicDetails] = buildTopicTables(publication);
  const main = [buildWorkTable(publication), authors, topics];
  return [
    ...main.flatMap((table) => table ?? []),
    ...buildWorkRelationTables(publication),
    ...authorDetails,
    ...topicDetails,
    buildFormerIdTable(publication),
  ];
}

/**
 * The whole library as a data package (datapackage.org, version 2.0): each table as CSV and as JSON, the descriptor,
 * the licence, and the sums of all of these.
 */
export function buildDataPackage(
  publication: Publication,
  sha256: Sha256,
): readonly PublishedFile[] {
  const toFile: FileBuilder = (name, mediaType, text) => {
    const bytes = new TextEncoder().encode(text).length;
    return { name, mediaType, text, bytes, sha256: sha256(text) };
  };
  const tables = buildTables(publication).map((table) => ({
    table,
    csv: toFile(`${table.name}.csv`, 'text/csv', toCsvText(table)),
    json: toFile(`${table.name}.json`, 'application/json', toJsonRows(table)),
  }));
  const resources = tables.flatMap(({ table, csv, json }) => [
    toTabularResource(table, csv),
    toJsonResource(table, json),
  ]);
  const files = [
    toFile(PACKAGE_FILE, 'application/json', toJsonText(toDescriptor(publication, resources))),
    ...tables.flatMap(({ csv, json }) => [csv, json]),
    toFile(LICENSE_FILE, 'text/plain', toLicenseText(publication)),
  ];
  return [...files, toFile(SUMS_FILE, 'text/plain', toSha256List(files))];
}

function toJsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function toCsvText({ columns, rows }: Table): string {
  return toCsv(
    columns.map((column) => column.name),
    rows,
  );
}

/** One object a row, on a line of its own; every row has every key, null where nothing is known. */
function toJsonRows({ columns, rows }: Table): string {
  const names = columns.map((column) => column.name);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((key, index) => [key, row[index] ?? null]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function toDescriptor(
  { catalogue, links, config }: Publication,
  resources: readonly object[],
): object {
  const created = catalogue.works
    .map(({ added }) => added)
    .toSorted(byNewest)
    .at(0);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: toSlug(config.title).replace(/[^a-z0-9-]/gu, '') || 'library',
    id: links.toUrl(links.dataFile(PACKAGE_FILE)),
    title: config.title,
    description: config.description,
    homepage: links.toUrl(links.data),
    ...(created === undefined ? {} : { created: toInstant(created) }),
    licenses: [
      { name: config.license.name, title: config.license.title, path: config.license.url },
    ],
    contributors: [{ title: config.title, path: links.toUrl(links.home), roles: ['publisher'] }],
    resources,
  };
}

function toTabularResource(table: Table, file: PublishedFile): object {
  return {
    name: table.name,
    // Tools for version 1 know a table by the profile, those for version 2 by the type.
    type: 'table',
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.description,
    ...toFacts(file, 'csv'),
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: toTableSchema(table),
  };
}

function toJsonResource(table: Table, file: PublishedFile): object {
  return {
    name: `${table.name}-json`,
    title: words.tableAsJson(table.title),
    description: table.description,
    ...toFacts(file, 'json'),
  };
}

function toFacts({ name, mediaType, bytes, sha256 }: PublishedFile, format: string): object {
  return {
    path: name,
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}

/** The columns of a table in the words of the Table Schema. */
function toTableSchema({ columns, primaryKey, foreignKeys }: Table): object {
  const keys = (foreignKeys ?? []).map(({ fields, resource, to }) => ({
    fields: [fields],
    reference: { resource, fields: [to] },
  }));
  return {
    fields: columns.map(({ type = 'string', ...column }) => ({ ...column, type })),
    missingValues: [''],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
}

function toLicenseText({ links, config }: Publication): string {
  const { name, title, url } = config.license;
  return `${config.title}\n${links.toUrl(links.home)}\n\n${config.rights}\n\n${title} (${name})\n${url}\n`;
}
