import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalogue/build.ts';
import type { KnownFiles } from '../../src/catalogue/check-links.ts';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { RESERVED_PAGE_IDS } from '../../src/catalogue/reserved-ids.ts';
import { anAuthor, aPage, aTopic, aWork } from '../support/builders.ts';

/** A small library, and as many works of 2025 as fill two pages. */
const library = [
  anAuthor('mary-shelley'),
  aTopic('fiction'),
  aTopic('horror', { parent: 'fiction' }),
  aWork('frankenstein', {
    authors: ['mary-shelley'],
    publisher: 'Éditions 北京',
    series: 'Gothic Tales',
    type: 'book',
  }),
  ...Array.from({ length: 101 }, (_, index) =>
    aWork(`w${String(index)}`, {
      title: 'x'.repeat(4 * index + 4),
      published: '2025',
      topics: ['horror'],
    }),
  ),
];

/** Links of a page that the check refuses. */
function refused(addresses: readonly string[], files?: KnownFiles): readonly string[] {
  const body = addresses.map((address) => `- ![x](${address})`).join('\n');
  const { problems } = buildLibrary([...library, aPage('about', body)], files);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line }) => addresses[line - 5] ?? '');
}

describe('A body may link to', () => {
  test.each([
    ['pages of lists', ['/', '/works/', '/works/page/2/', '/works/sorted/title/', '/authors/']],
    ['shelves', ['/years/2025/', '/years/undated/', '/types/book/', '/series/gothic-tales/']],
    ['a further page of a shelf', ['/years/2025/page/2/', '/topics/fiction/page/2/']],
    [
      'a shelf, however it is written',
      ['/publishers/editions-北京/', '/publishers/editions-%E5%8C%97%E4%BA%AC/'],
    ],
    [
      'entries with a query or a fragment',
      ['/works/frankenstein/#x', '/search/?q=a', '/topics/horror'],
    ],
    [
      'files',
      ['/library.bib', '/works/frankenstein.csl.json', '/authors/mary-shelley.ris', '/robots.txt'],
    ],
    ['the data and the resolver', ['/data/', '/data/works.csv', '/resolve/?id=10.1000/182']],
  ])('%s', (_kind, addresses) => {
    expect(refused(addresses, { publicFiles: [], exports: 'every' })).toEqual([]);
  });

  test('files of public/, where it is known what lies there', () => {
    const addresses = ['/images/fig 1.png'.replace(' ', '%20'), '/images/fig-2.png'];
    const files = { publicFiles: ['images/fig 1.png'], exports: 'every' } as const;
    expect(refused(addresses, files)).toEqual(['/images/fig-2.png']);
    expect(refused(addresses)).toEqual([]);
  });
});

test('A body may not link to a file that the owner does not publish', () => {
  const addresses = ['/works/frankenstein.bib', '/authors/mary-shelley.ris', '/topics/horror.atom'];
  const exports = { works: ['bib'], authors: [], topics: ['atom'], shelves: [] } as const;

  expect(refused(addresses, { publicFiles: [], exports })).toEqual(['/authors/mary-shelley.ris']);
  expect(refused(addresses, { publicFiles: [], exports: 'none' })).toEqual(addresses);
});

test('A body may not link to what there is not', () => {
  const addresses = [
    ...['/years/1999/', '/types/report/page/3/', '/publishers/mit/', '/works/page/3/'],
    ...['/authors/letter/a/', '/works/nothing.bib', '/library.pdf', '/%'],
  ];
  expect(refused(addresses, { publicFiles: [], exports: 'every' })).toEqual(addresses);
});

describe('No page may take the place of', () => {
  test('anything that has an address of its own', () => {
    const paths = Object.values(createPermalinks('https://example.org', '/')).filter(
      (value) => typeof value === 'string',
    );
    const parts = paths
      .filter((value) => /^\/[^/]+\//u.test(value))
      .map((value) => value.split('/')[1] ?? '');
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.filter((part) => !RESERVED_PAGE_IDS.has(part))).toEqual([]);
  });

  test('a folder or a file of pages', async () => {
    const names = await readdir(path.resolve(import.meta.dirname, '../../src/pages'));
    const ids = names
      .map((name) => name.replace(/\..*$/u, ''))
      .filter((id) => /^[a-z0-9-]+$/u.test(id));
    expect(ids).toContain('works');
    expect(ids.filter((id) => !RESERVED_PAGE_IDS.has(id))).toEqual([]);
  });
});
