import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { SECURITY_HEADERS, toCacheControl } from '../../../src/exports/host-headers.ts';
import { toContentType } from '../../../src/exports/media-types.ts';

/** The part of an answer that is looked at. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: number;
}

/** A kind of request, as readers and programs make it. */
export interface RequestKind {
  readonly name: string;
  /** How many of a hundred requests are of this kind. */
  readonly share: number;
  /** Which files it asks for. */
  readonly fits: (file: string) => boolean;
  /** The path below the base for a file. */
  readonly toPath: (file: string) => string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether whoever asks has the file already, and wants it only where it has changed. */
  readonly isKept?: boolean;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly findFault: (answer: Answer, file: string) => string | undefined;
}

const isPage = (file: string): boolean => file.endsWith('/index.html');
const toAddress = (file: string): string =>
  file
    .replace(/index\.html$/u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
const PACKED = { 'accept-encoding': 'gzip' };

/** What people and programs ask of a site, in shares that are guessed. */
export const REQUEST_KINDS: readonly RequestKind[] = [
  {
    name: 'pages, compressed',
    share: 50,
    fits: isPage,
    toPath: toAddress,
    headers: PACKED,
    findFault: (answer, file) =>
      requireHeaders(answer, file, 200) ?? require(answer, 'content-encoding', 'gzip'),
  },
  {
    name: 'pages that are kept already',
    share: 15,
    fits: isPage,
    toPath: toAddress,
    headers: PACKED,
    isKept: true,
    findFault: (answer) => requireStatus(answer, 304),
  },
  {
    name: 'exports and data',
    share: 20,
    fits: (file) => /\.(?:bib|ris|json|md|atom|csv|xml|jsonld)$/u.test(file),
    toPath: toAddress,
    headers: PACKED,
    findFault: (answer, file) => requireHeaders(answer, file, 200),
  },
  {
    name: 'scripts, styles, fonts, index',
    share: 5,
    fits: (file) => /^(?:_astro|search)\/.*\.(?:js|css|woff2|bin)$/u.test(file),
    toPath: toAddress,
    headers: PACKED,
    findFault: (answer, file) => requireHeaders(answer, file, 200),
  },
  {
    name: 'parts of files',
    share: 2,
    fits: (file) => /\.(?:png|bin)$/u.test(file),
    toPath: toAddress,
    headers: { range: 'bytes=0-99' },
    findFault: (answer, file) =>
      requireHeaders(answer, file, 206) ?? (answer.bytes === 100 ? undefined : 'other length'),
  },
  {
    name: 'pages without the last slash',
    share: 3,
    fits: (file) => isPage(file) && file !== 'index.html',
    toPath: (file) => toAddress(file).replace(/\/$/u, ''),
    headers: {},
    // Caddy keeps the method with 308; for what is only read it is the same.
    findFault: (answer) =>
      answer.status === 308 ? undefined : (requireStatus(answer, 301) ?? requireHeaders(answer)),
  },
  {
    name: 'what is not there',
    share: 5,
    fits: isPage,
    toPath: (file) => `${toAddress(file)}no-such-page/`,
    headers: {},
    findFault: (answer) => requireStatus(answer, 404) ?? requireHeaders(answer),
  },
];

function requireStatus({ status }: Answer, wanted: number): string | undefined {
  return status === wanted ? undefined : `status ${String(status)} and not ${String(wanted)}`;
}

function require({ headers }: Answer, name: string, wanted: string): string | undefined {
  return headers[name] === wanted ? undefined : `${name}: ${String(headers[name])}`;
}

/** The headers of the table in src/exports/host-headers.ts, and the type and lifetime of a file. */
function requireHeaders(answer: Answer, file?: string, status?: number): string | undefined {
  const wanted = SECURITY_HEADERS.map(({ name, value }) => [name.toLowerCase(), value] as const);
  const ofFile =
    file === undefined
      ? []
      : ([
          ['content-type', toContentType(`/${file}`)],
          ['cache-control', toCacheControl(file)],
        ] as const);
  const faults = [...wanted, ...ofFile].flatMap(
    ([name, value]) => require(answer, name, value) ?? [],
  );
  return (status === undefined ? undefined : requireStatus(answer, status)) ?? faults[0];
}

/** When each file of a built site that is served was changed, as HTTP says it, by its path; paths in order. */
export function listServedFiles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !/^[._](?!astro)/u.test(name))
    .sort();
  return new Map(
    names.flatMap((name) => {
      const status = statSync(path.join(folder, name));
      return status.isFile() ? [[name, status.mtime.toUTCString()] as const] : [];
    }),
  );
}
