import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toSize } from '../../src/catalogue/wording.ts';
import { describeTables } from '../../src/exports/data-description.ts';
import { buildFetchExample, buildReadingExamples } from '../../src/exports/data-examples.ts';
import { buildDataPackage, buildTables } from '../../src/exports/data-package.ts';
import { listLibraryDownloads, listPageForms } from '../../src/exports/downloads.ts';
import { listEntryFiles } from '../../src/exports/entry-files.ts';
import { listEntries, listLibraryFiles } from '../../src/exports/library-files.ts';
import { listShelfFiles } from '../../src/exports/shelf-files.ts';
import { aCatalogue } from '../support/builders.ts';
import { aPublication, fixturePublication } from '../support/publication.ts';

const library = await fixturePublication();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const files = buildDataPackage(library, sha256);
const tables = describeTables(library, files);

describe('The description of the data', () => {
  test('has every table with its rows, its columns and its two files', () => {
    expect(
      tables.map(({ name, rows, columns, files: own }) => [
        name,
        rows,
        columns.map((column) => column.name),
        own.map((file) => file.name),
      ]),
    ).toEqual(
      buildTables(library).map(({ name, rows, columns }) => [
        name,
        rows.length,
        columns.map((column) => column.name),
        [`${name}.csv`, `${name}.json`],
      ]),
    );
  });

  test('says what a column holds and which rules it keeps', () => {
    const find = (table: string, column: string) => {
      const found = tables
        .find(({ name }) => name === table)
        ?.columns.find(({ name }) => name === column);
      return found && [found.kind, ...found.rules];
    };

    expect(find('works', 'id')).toEqual(['text', 'key', 'never empty']);
    expect(find('works', 'published')).toEqual(['date']);
    expect(find('works', 'url')).toEqual(['address']);
    expect(find('works', 'has_more_authors')).toEqual(['true or false']);
    expect(find('works', 'notice_kind')).toEqual([
      'text',
      'one of correction, retraction, withdrawal',
    ]);
    expect(find('copies', 'position')).toEqual(['number', 'part of the key', 'never empty']);
    expect(find('copies', 'work_id')).toEqual([
      'text',
      'part of the key',
      'names works.id',
      'never empty',
    ]);
    expect(find('topics', 'parent_id')).toEqual(['text', 'names topics.id']);
  });
});

describe('What else can be had', () => {
  test('Every file that is offered is published, and what is published for the whole library is offered', () => {
    const published = [
      ...listLibraryFiles(library, buildDataPackage(library, sha256)),
      ...listEntries(library).flatMap((entry) => listEntryFiles(library, entry)),
      ...listShelfFiles(library),
    ].map(({ path }) => path);
    const offered = [
      ...listLibraryDownloads(library),
      ...listPageForms(library).flatMap(({ forms }) => forms),
    ].map(({ path }) => path);

    expect(offered.filter((path) => !published.includes(path))).toEqual([]);
    expect(
      published.filter((path) => path.startsWith('/library/library.') && !offered.includes(path)),
    ).toEqual([]);
  });

  test('A library without works offers no examples of pages', () => {
    expect(listPageForms(aPublication(aCatalogue()))).toEqual([]);
  });
});

test('Examples name files that are there', () => {
  const names = files.map(({ name }) => name);
  const texts = [buildFetchExample(library.links), ...buildReadingExamples(library.links)].map(
    ({ text }) => text,
  );
  const named = texts.flatMap((text) => text.match(/[a-z0-9-]+\.(?:csv|json|txt)\b/gu) ?? []);

  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [93_400, '93 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('A file of %i bytes has %s', (bytes, size) => {
  expect(toSize(bytes)).toBe(size);
});
