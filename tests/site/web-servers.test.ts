import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ASKED_ABOUT, KEPT_LONG, SECURITY_HEADERS } from '../../src/exports/host-headers.ts';
import { listFiles } from '../support/built-pages.ts';
import type { TestSite } from '../support/global-setup.ts';
import { findWebServer, startWebServer, WEB_SERVER_NAMES } from '../support/web-servers.ts';
import type { WebServer, WebServerName } from '../support/web-servers.ts';

const sites = inject('sites');

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a server sends, as it sends it: nothing is unpacked, no redirect is followed. */
function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    }).on('error', reject);
  });
}

/** The first file of a built site with such a name. */
function findFile(site: TestSite, pattern: RegExp): string {
  const found = listFiles(site).find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`The site has no file like ${pattern.source}.`);
  return found;
}

/** Its tests are left out where a server is not installed: nothing is fetched for them. */
function describeWith(name: WebServerName): typeof describe.skip {
  if (findWebServer(name) !== undefined) return describe;
  console.warn(`${name} is not installed here: the settings for it (hosting/) were not tried.`);
  return describe.skip;
}

describe.each(WEB_SERVER_NAMES)('With the settings made for it, %s', (name) => {
  describeWith(name).each([
    ['the library', sites.real, []],
    [
      'a library below a path, of which a page has moved',
      sites.changed,
      [{ from: '/literature/works/draft/', to: '/literature/works/handbook/' }],
    ],
  ])('serves %s', (_title, site, redirects) => {
    let server: WebServer | undefined;
    const at = (path: string): string => `${server?.origin ?? ''}${site.base}${path}`;

    beforeAll(async () => {
      server = await startWebServer(name, site, redirects);
    });
    afterAll(async () => {
      await server?.stop();
    });

    it('with the headers of the table on pages, files and what is not there', async () => {
      const wanted = SECURITY_HEADERS.map((header) => [header.name.toLowerCase(), header.value]);

      for (const path of ['', 'library.bib', 'no-such-page/', 'no-such-file.bib']) {
        const { headers } = await ask(at(path));
        expect(wanted.map(([key = '']) => [key, headers[key]])).toEqual(wanted);
      }
    });

    it.each([
      ['', 'text/html; charset=utf-8'],
      ['works/', 'text/html; charset=utf-8'],
      ['library.bib', 'application/x-bibtex; charset=utf-8'],
      ['library.ris', 'application/x-research-info-systems; charset=utf-8'],
      ['library.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
      ['library.json', 'application/json; charset=utf-8'],
      ['library.feed.json', 'application/feed+json; charset=utf-8'],
      ['library.atom', 'application/atom+xml; charset=utf-8'],
      ['library.rss', 'application/rss+xml; charset=utf-8'],
      ['data/works.csv', 'text/csv; charset=utf-8'],
      ['robots.txt', 'text/plain; charset=utf-8'],
      ['sitemap.xml', 'application/xml; charset=utf-8'],
      ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
      ['favicon.svg', 'image/svg+xml; charset=utf-8'],
      ['social.png', 'image/png'],
    ])('/%s as %s', async (path, type) => {
      const { status, headers } = await ask(at(path));

      expect([status, headers['content-type']]).toEqual([200, type]);
    });

    it.each([
      [/^works\/.*\.md$/u, 'text/markdown; charset=utf-8'],
      [/^works\/.*\.jsonld$/u, 'application/ld+json; charset=utf-8'],
      [/^works\/.*\.linkset\.json$/u, 'application/linkset+json; charset=utf-8'],
      [/^search\/.*\.bin$/u, 'application/octet-stream'],
      [/^_astro\/.*\.js$/u, 'text/javascript; charset=utf-8'],
      [/^_astro\/.*\.css$/u, 'text/css; charset=utf-8'],
      [/\.woff2$/u, 'font/woff2'],
    ])('a file like %s as %s', async (pattern, type) => {
      const { status, headers } = await ask(at(findFile(site, pattern)));

      expect([status, headers['content-type']]).toEqual([200, type]);
    });

    it('so that hashed files are kept for a year and all others asked about', async () => {
      const lifetimeOf = async (path: string) => (await ask(at(path))).headers['cache-control'];

      expect(await lifetimeOf(findFile(site, /^_astro\/.*\.css$/u))).toBe(KEPT_LONG);
      expect(await lifetimeOf(findFile(site, /^search\/.*\.bin$/u))).toBe(KEPT_LONG);
      expect(await lifetimeOf('search/')).toBe(ASKED_ABOUT);
      expect(await lifetimeOf('')).toBe(ASKED_ABOUT);
      expect(await lifetimeOf('library.bib')).toBe(ASKED_ABOUT);
      // A browser that kept an old one would keep old pages.
      expect(await lifetimeOf('sw.js')).toBe(ASKED_ABOUT);
      expect(await lifetimeOf('_astro/gone.css')).toBe(ASKED_ABOUT);
    });

    it('with the page of the site for what is not there', async () => {
      for (const path of ['no-such-page/', 'no-such-file.bib', '_headers', '.built-site']) {
        const { status, headers, body } = await ask(at(path));
        expect([path, status, headers['content-type']]).toEqual([
          path,
          404,
          'text/html; charset=utf-8',
        ]);
        expect(body.toString()).toContain('There is no page here');
      }
    });

    it('with the closing slash that addresses of pages have', async () => {
      const { status, headers } = await ask(at('works'));

      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', at('')).href).toBe(at('works/'));
    });

    it('with text compressed for whoever takes it, and files that are packed already as they are', async () => {
      const packed = await ask(at('works/'), { 'accept-encoding': 'gzip' });
      const table = await ask(at('data/datapackage.json'), { 'accept-encoding': 'gzip' });
      const plain = await ask(at('works/'));
      const font = await ask(at(findFile(site, /\.woff2$/u)), { 'accept-encoding': 'gzip' });
      const index = await ask(at(findFile(site, /^search\/.*\.bin$/u)), {
        'accept-encoding': 'gzip',
      });

      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(table.headers['content-encoding']).toBe('gzip');
      expect(packed.headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect(packed.body.byteLength).toBeLessThan(plain.body.byteLength);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(font.headers['content-encoding']).toBeUndefined();
      expect(index.headers['content-encoding']).toBeUndefined();
    });

    it('in parts where a part is asked for, and not again where nothing has changed', async () => {
      const part = await ask(at('library.bib'), { range: 'bytes=0-9' });
      const { headers } = await ask(at(''));
      const again = await ask(at(''), { 'if-none-match': headers.etag ?? '' });

      expect([part.status, part.body.byteLength]).toEqual([206, 10]);
      expect(again.status).toBe(304);
    });

    it.runIf(redirects.length > 0)(
      'and leads from a former address to the present one',
      async () => {
        const { status, headers } = await ask(at('works/draft/'));

        expect(status).toBe(301);
        expect(new URL(headers.location ?? '', at('')).href).toBe(at('works/handbook/'));
      },
    );
  });
});
