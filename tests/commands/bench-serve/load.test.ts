import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findRedirectFaults, putUnderLoad } from '../../../scripts/bench/serve/load.ts';
import { listServedFiles, PART, readRedirects } from '../../../scripts/bench/serve/served-files.ts';
import { listen } from '../../../scripts/server/listen.ts';
import { SECURITY_HEADERS, toCacheControl } from '../../../src/exports/host-headers.ts';
import { isTextType, toContentType } from '../../../src/exports/media-types.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
const words = (text: string): string => `${text} `.repeat(200);
const SITE = {
  '404.html': words('There is no page here'),
  'works/index.html': words('Works'),
  'works/a.bib': words('@book'),
  '_astro/a.css': words('a { color: red }'),
  'search/a.bin': words('bin'),
  _redirects: '/works/old/ /works/ 301\n',
};
const SECURITY = Object.fromEntries(
  SECURITY_HEADERS.map(({ name, value }) => [name.toLowerCase(), value]),
);

beforeAll(() => {
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('A file was changed in the second that servers say, however near the next one is', () => {
  const file = path.join(folder, 'works', 'a.bib');
  utimesSync(file, 1_700_000_000.9997, 1_700_000_000.9997);

  expect(listServedFiles(folder).get('works/a.bib')?.changed).toBe('Tue, 14 Nov 2023 22:13:20 GMT');
});

/** What a server gets wrong. */
interface Faults {
  readonly body?: Buffer;
  readonly part?: Buffer;
  readonly location?: string;
  readonly notFound?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isPlain?: boolean;
}

/** Serves the site as the settings for hosts say it, apart from these faults. */
function serve(faults: Faults): (request: IncomingMessage, response: ServerResponse) => void {
  const files = listServedFiles(folder);
  return (request, response) => {
    const asked = (request.url ?? '').slice(1);
    const name = asked.endsWith('/') ? `${asked}index.html` : asked;
    const send = (status: number, headers: object, body?: Buffer | string): void => {
      response.writeHead(status, { ...SECURITY, ...headers, ...faults.headers }).end(body);
    };
    if (asked === 'works/old/' || asked === 'works') {
      send(301, { location: faults.location ?? '/works/' });
    } else if (!files.has(name)) {
      send(404, {}, faults.notFound ?? SITE['404.html']);
    } else if (request.headers['if-modified-since'] !== undefined) {
      send(304, {});
    } else {
      const bytes = readFileSync(path.join(folder, name));
      const type = toContentType(`/${name}`);
      const headers = { 'content-type': type, 'cache-control': toCacheControl(name) };
      const range = `bytes ${String(PART.first)}-${String(PART.last)}/${String(bytes.byteLength)}`;
      const isPacked = isTextType(type) && faults.isPlain !== true;
      const packing = isPacked ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {};
      const whole = faults.body ?? bytes;
      if (request.headers.range === undefined)
        send(200, { ...headers, ...packing }, isPacked ? gzipSync(whole) : whole);
      else
        send(
          206,
          { ...headers, 'content-range': range },
          faults.part ?? bytes.subarray(PART.first, PART.last + 1),
        );
    }
  };
}

/** What the load finds wrong with such a server. */
async function load(faults: Faults, seconds = 60): Promise<readonly string[]> {
  const server = createServer(serve(faults));
  const origin = `http://localhost:${String(await listen(server, 0))}`;
  try {
    const amount = { requests: 300, connections: 4, seconds };
    const report = await putUnderLoad(`${origin}/`, listServedFiles(folder), amount);
    const misled = await findRedirectFaults(origin, readRedirects(folder));
    return [...report.faults.keys(), ...misled].toSorted();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('A server that sends what the site holds has no faults', async () => {
  expect(await load({})).toEqual([]);
});

test('Empty bodies are found, of pages, exports, styles and parts of the index', async () => {
  expect(await load({ body: Buffer.alloc(0) })).toEqual([
    'exports and data: other bytes than those of works/a.bib (works/a.bib)',
    'pages, compressed: other bytes than those of works/index.html (works/index.html)',
    'scripts, styles, fonts, index: other bytes than those of _astro/a.css (_astro/a.css)',
    'scripts, styles, fonts, index: other bytes than those of search/a.bin (search/a.bin)',
  ]);
});

test('Parts that hold other bytes are found', async () => {
  expect(await load({ part: Buffer.alloc(100) })).toEqual([
    'parts of files: other bytes than those of the part (search/a.bin)',
  ]);
});

test('Redirects that lead to another host are found, of pages without a slash and of former addresses', async () => {
  expect(await load({ location: 'https://evil.example/works/' })).toEqual([
    'former addresses: location: https://evil.example/works/ (/works/old/)',
    'pages without the last slash: location: https://evil.example/works/ (works/index.html)',
  ]);
});

test('Another page for what is not there is found', async () => {
  expect(await load({ notFound: 'Not found' })).toEqual([
    'what is not there: other bytes than those of 404.html (works/index.html)',
  ]);
});

test('Exports and styles that are not compressed are found as pages are', async () => {
  expect(await load({ isPlain: true })).toEqual([
    'exports and data: content-encoding: undefined (works/a.bib)',
    'pages, compressed: content-encoding: undefined (works/index.html)',
    'scripts, styles, fonts, index: content-encoding: undefined (_astro/a.css)',
  ]);
});

test('Compressed files that are not said to differ by that are found', async () => {
  expect(await load({ headers: { vary: 'Cookie' } })).toEqual([
    'exports and data: vary: Cookie (works/a.bib)',
    'pages, compressed: vary: Cookie (works/index.html)',
    'scripts, styles, fonts, index: vary: Cookie (_astro/a.css)',
  ]);
});

test('Requests that there was no time for are a fault', async () => {
  expect(await load({}, 0)).toEqual(['not asked when 0 seconds were over']);
});
