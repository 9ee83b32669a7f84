import { describe, expect, test } from 'vitest';
import { createPermalinks } from '../../src/catalogue/permalink.ts';

describe('Addresses of files', () => {
  const links = createPermalinks('https://example.org', '/literature/');

  test('Every form of an entry stands beside its page under the same name', () => {
    expect([
      links.work('a-b'),
      links.file('work', 'a-b', 'bib'),
      links.file('work', 'a-b', 'csl.json'),
    ]).toEqual([
      '/literature/works/a-b/',
      '/literature/works/a-b.bib',
      '/literature/works/a-b.csl.json',
    ]);
    expect([links.file('author', 'x', 'atom'), links.file('topic', 'y', 'md')]).toEqual([
      '/literature/authors/x.atom',
      '/literature/topics/y.md',
    ]);
  });

  test('The bibliography of a list names the list in its address', () => {
    expect([
      links.bibliographyOf('library'),
      links.bibliographyOf('author:a-b'),
      links.bibliographyOf('shelf:years/2025'),
    ]).toEqual([
      '/literature/bibliography/?from=library',
      '/literature/bibliography/?from=author%3Aa-b',
      '/literature/bibliography/?from=shelf%3Ayears%2F2025',
    ]);
  });

  test('The whole library and its data have files of their own', () => {
    expect([
      links.libraryFile('bib'),
      links.libraryFile('feed.json'),
      links.data,
      links.dataFile('works.csv'),
      links.resolveMap,
    ]).toEqual([
      '/literature/library.bib',
      '/literature/library.feed.json',
      '/literature/data/',
      '/literature/data/works.csv',
      '/literature/resolve/map.json',
    ]);
  });

  test('What crawlers and browsers look for is found under the names that they know', () => {
    expect([
      links.robots,
      links.sitemap,
      links.sitemapPart(2),
      links.llms,
      links.openSearch,
      links.icon,
    ]).toEqual([
      '/literature/robots.txt',
      '/literature/sitemap.xml',
      '/literature/sitemap-2.xml',
      '/literature/llms.txt',
      '/literature/opensearch.xml',
      '/literature/favicon.svg',
    ]);
  });

  test('An identifier is escaped in the address of the resolver', () => {
    expect(links.resolveQuery('doi:10.1000/a&b#c')).toBe(
      '/literature/resolve/?id=doi%3A10.1000%2Fa%26b%23c',
    );
  });

  test('All identifiers of a kind stand under the resolver, page by page', () => {
    expect([links.identifiers('dois'), links.nth(links.identifiers('dois'), 2)]).toEqual([
      '/literature/resolve/dois/',
      '/literature/resolve/dois/page/2/',
    ]);
  });

  test('A route is the path of a page below the base', () => {
    const atRoot = createPermalinks('https://example.org', '/');

    expect([links.toRoute(links.work('a')), atRoot.toRoute(atRoot.topic('b'))]).toEqual([
      'works/a',
      'topics/b',
    ]);
  });

  test('A placeholder for a query stays as it is, also in the whole address', () => {
    expect(links.toUrl(links.queryPattern('{searchTerms}'))).toBe(
      'https://example.org/literature/search/?q={searchTerms}',
    );
  });

  test.each([
    '/works/a-b/',
    '/works/a.b.csl.json',
    '/',
    '/a b/é.png',
    '/a/../b/',
    '/.%2e/b',
    '//b/',
  ])('The whole address of %s is what a browser makes of it', (path) => {
    expect(links.toUrl(path)).toBe(new URL(path, 'https://example.org').href);
  });

  test('At the root of a host, files stand at the root', () => {
    const atRoot = createPermalinks('https://example.org', '/');
    expect([atRoot.robots, atRoot.file('work', 'a', 'ris')]).toEqual([
      '/robots.txt',
      '/works/a.ris',
    ]);
  });
});
