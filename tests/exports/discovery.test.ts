import { describe, expect, test } from 'vitest';
import { toLlmsText } from '../../src/exports/llms.ts';
import { toOpenSearch } from '../../src/exports/opensearch.ts';
import { toRobots } from '../../src/exports/robots.ts';
import { buildSitemap, listPages } from '../../src/exports/sitemap.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { aPublication, fixturePublication } from '../support/publication.ts';
import { readXml } from '../support/read-xml.ts';

const library = await fixturePublication();
describe('OpenSearch', () => {
  test('A browser learns the name of the search and where to send a query', () => {
    expect(readXml(toOpenSearch(library))).toMatchObject({
      OpenSearchDescription: {
        '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
        ShortName: 'Made Minds',
        Description: 'A small library on minds & machines.',
        Url: [
          {
            '@rel': 'results',
            '@type': 'text/html',
            '@template': 'https://example.org/library/search/?q={searchTerms}',
          },
          { '@rel': 'self', '@template': 'https://example.org/library/opensearch.xml' },
        ],
        Image: { '#text': 'https://example.org/library/favicon.svg' },
        Language: 'en',
        InputEncoding: 'UTF-8',
      },
    });
  });

  test('A long name is cut to the 16 characters that a short one may have', () => {
    const title = 'The Library of Everything That Anyone Has Ever Written';
    const description = toOpenSearch(aPublication(aCatalogue(), { title }));
    expect(description).toContain('<ShortName>The Library of…</ShortName>');
    expect(/<LongName>(.*)<\/LongName>/u.exec(description)?.[1]?.length).toBeLessThanOrEqual(48);
  });
});

describe('Sitemap', () => {
  test('Entries say when they last changed, from what they say themselves', () => {
    const changes = new Map(listPages(library).map(({ path, lastChange }) => [path, lastChange]));
    expect(changes.get('/library/works/orsegi-tests-again/')).toBe('2024-03-05');
    expect(changes.get('/library/works/shelley-safeguards/')).toBe('2024-02-03');
    expect(changes.get('/library/authors/agnes-orsegi/')).toBe('2024-03-05');
    expect(changes.get('/library/')).toBe('2024-07-01');
    expect(changes.has('/library/about/')).toBe(true);
    expect(changes.get('/library/about/')).toBeUndefined();
  });

  test('Every page stands in it once, search and resolver do not', () => {
    const paths = listPages(library).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => /search|resolve|sorted/u.test(path))).toEqual([]);
    const { works, authors, topics } = library.catalogue;
    const entries = paths.filter((path) => /\/(?:works|authors|topics)\/[a-z-]+\/$/u.test(path));
    expect(entries).toHaveLength(works.length + authors.length + topics.length);
  });

  test('Further pages of a long list are pages too', () => {
    const works = Array.from({ length: 101 }, (_, index) =>
      aWork(`work-${String(index)}`, {
        title: `Subject ${'xyz'.repeat(index + 1)}`,
        topics: ['t'],
      }),
    );
    const paths = listPages(aPublication(aCatalogue(aTopic('t'), ...works))).map(
      ({ path }) => path,
    );
    expect(paths.filter((path) => path.endsWith('/page/2/'))).toEqual([
      '/library/works/page/2/',
      '/library/years/undated/page/2/',
      '/library/types/report/page/2/',
      '/library/topics/t/page/2/',
    ]);
  });

  test('Letters have pages only where authors do not fit on one', () => {
    const names = Array.from(
      { length: 601 },
      (_, index) => `person-${'abcdefghij'.repeat(3)}${String(index)}`,
    );
    const many = names.map((id) =>
      anAuthor(id, { name: id, family: `${id.split('').reverse().join('')}x` }),
    );
    const paths = listPages(aPublication(aCatalogue(...many))).map(({ path }) => path);
    expect(paths.some((path) => path.startsWith('/library/authors/letter/'))).toBe(true);
    expect(listPages(library).some(({ path }) => path.includes('/letter/'))).toBe(false);
  });

  test('The index names the parts, and the parts hold all pages', () => {
    const pages = listPages(library);
    const { index, parts } = buildSitemap(library, 20);
    const locs = parts.flatMap((part) =>
      [...part.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, loc]) => loc),
    );
    expect(locs).toEqual(pages.map(({ path }) => `https://example.org${path}`));
    expect(parts).toHaveLength(Math.ceil(pages.length / 20));
    expect(readXml(index)).toMatchObject({
      sitemapindex: {
        '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        sitemap: parts.map((_, place) => ({
          loc: `https://example.org/library/sitemap-${String(place + 1)}.xml`,
        })),
      },
    });
    for (const part of parts) expect(readXml(part)).toHaveProperty('urlset.url.0.loc');
  });
});

test('Further pages of a long list of works are in the sitemap, those of an author too', () => {
  const works = Array.from({ length: 101 }, (_, index) =>
    aWork(`w${String(index)}`, { title: `Work ${String(index)}`, authors: ['ann-bo'] }),
  );
  const paths = listPages(aPublication(aCatalogue(anAuthor('ann-bo'), ...works))).map(
    ({ path }) => path,
  );
  expect(paths.filter((path) => path.includes('/page/'))).toEqual([
    '/library/works/page/2/',
    '/library/years/undated/page/2/',
    '/library/types/report/page/2/',
    '/library/authors/ann-bo/page/2/',
  ]);
});

describe('Files for robots', () => {
  test('Everyone may read everything, and the sitemap is named', () => {
    expect(toRobots(library.links)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/library/sitemap.xml\n',
    );
  });

  test('A title with signs of Markdown stays a title', () => {
    const title = 'Brackets [of](x) *stars* and <tags>';
    const text = toLlmsText(aPublication(aCatalogue(aWork('w', { title }))));
    expect(text).toContain(
      '- [Brackets \\[of\\](x) \\*stars\\* and \\<tags\\>](https://example.org/library/works/w.md): undated. Summary of w.',
    );
  });
});

test('The files of the small library', async () => {
  const { index, parts } = buildSitemap(library);
  const [part = ''] = parts;
  await expect(index).toMatchFileSnapshot('../golden/harvest/sitemap.xml');
  await expect(part).toMatchFileSnapshot('../golden/harvest/sitemap-1.xml');
  await expect(toOpenSearch(library)).toMatchFileSnapshot('../golden/harvest/opensearch.xml');
  await expect(toLlmsText(library)).toMatchFileSnapshot('../golden/harvest/llms.txt');
});
