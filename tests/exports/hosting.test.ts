import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { buildDataPackage } from '../../src/exports/data-package.ts';
import { toCaddy } from '../../src/exports/host-caddy.ts';
import { listHostFiles } from '../../src/exports/host-files.ts';
import { listLibraryFiles } from '../../src/exports/library-files.ts';
import { toCacheControl } from '../../src/exports/host-headers.ts';
import { toNginx } from '../../src/exports/host-nginx.ts';
import type { HostedSite } from '../../src/exports/host-settings.ts';
import { listRedirects } from '../../src/exports/host-redirects.ts';
import { listEntries } from '../../src/exports/library-files.ts';
import { listEntryFiles } from '../../src/exports/entry-files.ts';
import { toContentType } from '../../src/exports/media-types.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { listShelfFiles } from '../../src/exports/shelf-files.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import { aPublication, fixturePublication } from '../support/publication.ts';
import { toSha256 } from '../../src/build/sums.ts';

const listFiles = (publication: Publication) => [
  ...listEntries(publication).flatMap((entry) => listEntryFiles(publication, entry)),
  ...listShelfFiles(publication),
  ...listLibraryFiles(publication, buildDataPackage(publication, toSha256)),
];

function readHostFile(publication: Publication, name: string, isForced = false): string {
  const files = listHostFiles(publication, listFiles(publication), isForced);
  const file = files.find((one) => one.path.endsWith(name));
  return file?.toText() ?? '';
}

const SAMPLE: HostedSite = {
  links: createPermalinks('https://library.example.org', '/'),
  redirects: [],
  name: 'library.example.org',
  root: '/srv/library',
  port: 80,
};

describe('Media types', () => {
  it('by the end of a name are those that the exports declare', async () => {
    const files = listFiles(await fixturePublication());

    expect(files.length).toBeGreaterThan(100);
    expect(
      files.flatMap(({ path, type }) => {
        const sent = toContentType(path);
        return sent === `${type}; charset=utf-8` ? [] : [`${path}: ${type}, sent as ${sent}`];
      }),
    ).toEqual([]);
  });

  it.each([
    ['/works/', 'text/html; charset=utf-8'],
    ['/works/a.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['/works/a.json', 'application/json; charset=utf-8'],
    ['/search/index-1f.bin', 'application/octet-stream'],
    ['/works/a.png', 'image/png'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['/literature/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/unknown.kind', 'application/octet-stream'],
  ])('%s is sent as %s', (path, type) => {
    expect(toContentType(path)).toBe(type);
  });
});

describe('Lifetimes', () => {
  const LONG = 'public, max-age=31536000, immutable';
  const SHORT = 'public, max-age=0, must-revalidate';

  it.each([
    ['_astro/page.Df3.css', LONG],
    ['_astro/fonts/a.woff2', LONG],
    ['search/index-1f2e.bin', LONG],
    ['sw.js', SHORT],
    ['search/index.html', SHORT],
    ['search/', SHORT],
    ['works/_astro/', SHORT],
    ['data/works.json', SHORT],
    ['', SHORT],
  ])('of %s: %s', (path, lifetime) => {
    expect(toCacheControl(path)).toBe(lifetime);
  });
});

describe('The file _headers', () => {
  it('gives everything the headers of the table, and types to what hosts may not know', async () => {
    const text = readHostFile(await fixturePublication(), '/_headers');

    await expect(text).toMatchFileSnapshot('../golden/hosting/headers.txt');
  });

  it('leaves a type to the host where a page would get it too, as a host may read the pattern', () => {
    const publication = aPublication(
      aCatalogue(
        anAuthor('kamala-harris'),
        aWork('on-reeds', { authors: ['kamala-harris'], formerIds: ['reed-bib'] }),
      ),
    );

    const rules = readHostFile(publication, '/_headers').split('\n');

    expect(rules).toContain('/library/authors/*.bib');
    expect(rules).not.toContain('/library/authors/*.ris');
    expect(rules).toContain('/library/works/*.ris');
    expect(rules).not.toContain('/library/works/*.bib');
  });

  it('has fewer rules than the hundred that hosts read, and no long line', async () => {
    const lines = readHostFile(await fixturePublication(), '/_headers').split('\n');

    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});

describe('The file _redirects', () => {
  const publication = aPublication(
    aCatalogue(
      anAuthor('ada-byron', { formerIds: ['ada-lovelace'] }),
      aWork('notes', { authors: ['ada-byron'], formerIds: ['notes-draft', 'sketch'] }),
    ),
  );

  it('leads from each former page to the present one', () => {
    expect(readHostFile(publication, '/_redirects')).toBe(
      [
        '/library/works/notes-draft/ /library/works/notes/ 301',
        '/library/works/sketch/ /library/works/notes/ 301',
        '/library/authors/ada-lovelace/ /library/authors/ada-byron/ 301',
        '',
      ].join('\n'),
    );
  });

  it('says for Netlify that redirects come before files', () => {
    expect(readHostFile(publication, '/_redirects', true)).toContain(
      '/library/works/sketch/ /library/works/notes/ 301!\n',
    );
  });

  it('is not there where nothing has moved', () => {
    const still = aPublication(aCatalogue(anAuthor('a'), aWork('b', { authors: ['a'] })));

    expect(readHostFile(still, '/_redirects')).toBe('');
    expect(listRedirects(still)).toEqual([]);
  });
});

describe('Settings for web servers', () => {
  const hosting = path.resolve(import.meta.dirname, '../../hosting');

  it.each([
    ['nginx.conf', toNginx],
    ['Caddyfile', toCaddy],
  ])('in hosting/%s are those that the table gives', async (name, write) => {
    await expect(write(SAMPLE)).toMatchFileSnapshot(path.join(hosting, name));
  });

  it('name every header of the file _headers with the same value', () => {
    const settings = readFileSync(path.join(hosting, 'nginx.conf'), 'utf8');
    const values = [...settings.matchAll(/add_header (\S+) "([^"]+)" always;/gu)].map(
      ([, name, value]) => `${name ?? ''}: ${value ?? ''}`,
    );

    const everywhere = readHostFile(aPublication(aCatalogue()), '/_headers').split('\n\n')[0] ?? '';

    expect(
      everywhere
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual(values);
  });
});
