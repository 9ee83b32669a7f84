import { byNewest } from '../catalogue/dates.ts';
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
}

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
  const tables = buildTables(publication).map((table) => ({
    table,
    csv: toCsvFile(table),
    json: toJsonFile(table),
  }));
  const resources = tables.flatMap(({ table, csv, json }) => [
    toTabularResource(table, csv, sha256),
    toJsonResource(table, json, sha256),
  ]);
  const files = [
    toFile(PACKAGE_FILE, 'application/json', toJsonText(toDescriptor(publication, resources))),
    ...tables.flatMap(({ csv, json }) => [csv, json]),
    toFile(LICENSE_FILE, 'text/plain', toLicenseText(publication)),
  ];
  return [...files, toFile(SUMS_FILE, 'text/plain', toSha256List(files, sha256))];
}

function toFile(name: string, mediaType: string, text: string): PublishedFile {
  return { name, mediaType, text };
}

function toJsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function toCsvFile({ name, columns, rows }: Table): PublishedFile {
  const header = columns.map((column) => column.name);
  return toFile(`${name}.csv`, 'text/csv', toCsv(header, rows));
}

/** One object a row, on a line of its own; every row has every key, null where nothing is known. */
function toJsonFile({ name, columns, rows }: Table): PublishedFile {
  const names = columns.map((column) => column.name);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((key, index) => [key, row[index] ?? null]))),
  );
  return toFile(
    `${name}.json`,
    'application/json',
    lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`,
  );
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

function toTabularResource(table: Table, file: PublishedFile, sha256: Sha256): object {
  return {
    name: table.name,
    // Tools for version 1 know a table by the profile, those for version 2 by the type.
    type: 'table',
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.description,
    ...toFacts(file, 'csv', sha256),
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

function toJsonResource(table: Table, file: PublishedFile, sha256: Sha256): object {
  return {
    name: `${table.name}-json`,
    title: `${table.title} (JSON)`,
    description: table.description,
    ...toFacts(file, 'json', sha256),
  };
}

function toFacts({ name, mediaType, text }: PublishedFile, format: string, sha256: Sha256): object {
  return {
    path: name,
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${sha256(text)}`,
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
