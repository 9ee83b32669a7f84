import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv.ts';
import type { Cell } from '../../src/exports/csv.ts';
import { buildDataPackage, buildTables } from '../../src/exports/data-package.ts';
import { aCatalogue } from '../support/builders.ts';
import { aPublication, fixturePublication } from '../support/publication.ts';

const library = await fixturePublication();
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const files = buildDataPackage(library, sha256);
const tables = buildTables(library);

function textOf(name: string): string {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`no file "${name}"`);
  return file.text;
}

type Row = Readonly<Record<string, string>>;

function rowsOf(table: string): readonly Row[] {
  return parse<Row>(textOf(`${table}.csv`), { columns: true });
}

describe('CSV', () => {
  test('Quotes stand where they are needed, and lines end as RFC 4180 says', () => {
    const csv = toCsv(
      ['a', 'b'],
      [
        ['plain', 'with, comma'],
        ['with "quotes"', undefined],
        [3, true],
        ['line\nbreak', ' space'],
      ],
    );
    expect(csv).toBe(
      'a,b\r\nplain,"with, comma"\r\n"with ""quotes""",\r\n3,true\r\n"line\nbreak"," space"\r\n',
    );
  });
});

describe('Data package', () => {
  test('It holds each table as CSV and JSON, the descriptor, the licence and the sums', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'datapackage.json',
      ...tables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
      'LICENSE.txt',
      'sha256sums.txt',
    ]);
    expect(tables.map(({ name }) => name)).toEqual([
      'works',
      'authors',
      'topics',
      'contributions',
      'contribution-affiliations',
      'work-topics',
      'citations',
      'copies',
      'author-names',
      'author-affiliations',
      'topic-names',
      'topic-relations',
      'former-ids',
    ]);
  });

  test('Nothing of the library is lost on the way into the tables', () => {
    const { works, authors, topics } = library.catalogue;
    const counts = new Map(tables.map(({ name, rows }) => [name, rows.length]));
    expect(['works', 'authors', 'topics'].map((name) => counts.get(name))).toEqual([
      works.length,
      authors.length,
      topics.length,
    ]);
    expect(counts.get('contributions')).toBe(
      works.flatMap(({ contributions }) => contributions).length,
    );
    expect(rowsOf('citations')).toEqual([
      { citing_id: 'shelley-safeguards', cited_id: 'orsegi-tests' },
      { citing_id: 'shelley-safeguards', cited_id: 'plato-on-guardians' },
    ]);
  });

  test('CSV and JSON say the same, and an independent reader gives it back', () => {
    for (const { name, columns, rows } of tables) {
      const wanted = rows.map((row) =>
        Object.fromEntries(columns.map((column, index) => [column.name, String(row[index] ?? '')])),
      );
      expect(rowsOf(name)).toEqual(wanted);
      const json = JSON.parse(textOf(`${name}.json`)) as readonly Record<string, Cell | null>[];
      const asText = json.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
      );
      expect(asText).toEqual(wanted);
    }
  });

  test('Keys tell rows apart, and keys of other tables lead to rows there', () => {
    const columnOf = (table: string, column: string) => rowsOf(table).map((row) => row[column]);
    for (const { name, primaryKey, foreignKeys = [] } of tables) {
      if (primaryKey) {
        const keys = rowsOf(name).map((row) =>
          JSON.stringify(primaryKey.map((column) => row[column])),
        );
        expect(new Set(keys).size, name).toBe(keys.length);
      }
      for (const { fields, resource, to } of foreignKeys) {
        const known = new Set(columnOf(resource === '' ? name : resource, to));
        const unknown = columnOf(name, fields).filter((key) => key !== '' && !known.has(key));
        expect(unknown, `${name}.${fields}`).toEqual([]);
      }
    }
  });

  test('Values keep to the constraints that the schema names', () => {
    for (const { name, columns } of tables) {
      for (const { name: column, constraints = {} } of columns) {
        const values = rowsOf(name).map((row) => row[column] ?? '');
        if (constraints.required) expect(values, `${name}.${column}`).not.toContain('');
        const present = values.filter((value) => value !== '');
        const { pattern, enum: allowed } = constraints;
        if (pattern !== undefined)
          expect(present.every((value) => new RegExp(pattern, 'u').test(value))).toBe(true);
        if (allowed) expect(present.filter((value) => !allowed.includes(value))).toEqual([]);
      }
    }
  });

  test('The descriptor names every data file with its size and its sum', () => {
    const descriptor: unknown = JSON.parse(textOf('datapackage.json'));
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'made-minds',
      title: 'Made Minds',
      homepage: 'https://example.org/library/data/',
      created: '2024-07-01T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      resources: tables.flatMap(({ name }) =>
        ['csv', 'json'].map((format) => ({
          name: format === 'csv' ? name : `${name}-json`,
          path: `${name}.${format}`,
          bytes: Buffer.byteLength(textOf(`${name}.${format}`)),
          hash: `sha256:${sha256(textOf(`${name}.${format}`))}`,
        })),
      ),
    });
  });

  test('The schema of a table has its columns in order, its keys, and a type for each column', () => {
    const descriptor = JSON.parse(textOf('datapackage.json')) as {
      resources: { name: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    const contributions = descriptor.resources.find(({ name }) => name === 'contributions');
    expect(contributions?.schema).toMatchObject({
      fields: [
        { name: 'work_id', type: 'string', constraints: { required: true } },
        { name: 'position', type: 'integer' },
        { name: 'author_id', type: 'string' },
        { name: 'role', type: 'string', constraints: { enum: ['author', 'editor', 'translator'] } },
        { name: 'printed_name', type: 'string' },
      ],
      missingValues: [''],
      primaryKey: ['work_id', 'position'],
      foreignKeys: [
        { fields: ['work_id'], reference: { resource: 'works', fields: ['id'] } },
        { fields: ['author_id'], reference: { resource: 'authors', fields: ['id'] } },
      ],
    });
  });

  test('The sums can be checked by sha256sum', () => {
    const lines = textOf('sha256sums.txt').split('\n').filter(Boolean);
    expect(lines).toEqual(files.slice(0, -1).map(({ name, text }) => `${sha256(text)}  ${name}`));
  });

  test('An empty library, and a title without Latin letters, still make a package', () => {
    const empty = buildDataPackage(aPublication(aCatalogue(), { title: '图书馆' }), sha256);
    const descriptor: unknown = JSON.parse(empty[0]?.text ?? '');
    expect(descriptor).toMatchObject({ name: 'library', title: '图书馆' });
    expect(descriptor).not.toHaveProperty('created');
    expect(empty.find(({ name }) => name === 'works.json')?.text).toBe('[]\n');
  });
});

test('The data package of the small library', async () => {
  const named = [
    'datapackage.json',
    'works.csv',
    'works.json',
    'authors.csv',
    'contributions.csv',
    'LICENSE.txt',
  ];
  for (const name of named) {
    await expect(textOf(name)).toMatchFileSnapshot(`../golden/harvest/data/${name}`);
  }
});
