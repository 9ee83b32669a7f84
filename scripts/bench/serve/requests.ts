import { gunzipSync } from 'node:zlib';
import { SECURITY_HEADERS, toCacheControl } from '../../../src/exports/host-headers.ts';
import { isTextType, toContentType } from '../../../src/exports/media-types.ts';
import type { ServedFile } from './served-files.ts';
import { PART, toSum } from './served-files.ts';

/** The part of an answer that is looked at. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As it was sent: compressed where it was. */
  readonly body: Buffer;
}

/** What an answer is compared with. */
export interface Asked {
  readonly file: ServedFile;
  /** The page for what is not there. */
  readonly notFound: ServedFile | undefined;
  /** Address of the site, with a slash at its end. */
  readonly root: string;
}

/** A kind of request, as readers and programs make it. */
export interface RequestKind {
  readonly name: string;
  /** How many of a hundred requests are of this kind. */
  readonly share: number;
  /** Which files it asks for. */
  readonly fits: (file: ServedFile) => boolean;
  /** The path below the base for a file. */
  readonly toPath: (file: ServedFile) => string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether whoever asks has the file already, and wants it only where it has changed. */
  readonly isKept?: boolean;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly findFault: (answer: Answer, asked: Asked) => string | undefined;
}

/** Servers leave what is smaller as it is: `gzip_min_length` of nginx, and less in Caddy. */
const PACKED_FROM = 1000;

const isPage = (file: ServedFile): boolean => file.path.endsWith('/index.html');
const toAddress = (file: ServedFile): string =>
  file.path
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
    findFault: requireFile,
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
    fits: ({ path }) => /\.(?:bib|ris|json|md|atom|csv|xml|jsonld)$/u.test(path),
    toPath: toAddress,
    headers: PACKED,
    findFault: requireFile,
  },
  {
    name: 'scripts, styles, fonts, index',
    share: 5,
    fits: ({ path }) => /^(?:_astro|search)\/.*\.(?:js|css|woff2|bin)$/u.test(path),
    toPath: toAddress,
    headers: PACKED,
    findFault: requireFile,
  },
  {
    name: 'parts of files',
    share: 2,
    fits: ({ path, size }) => /\.(?:png|bin)$/u.test(path) && size > PART.last,
    toPath: toAddress,
    headers: { range: `bytes=${String(PART.first)}-${String(PART.last)}` },
    findFault: requirePart,
  },
  {
    name: 'pages without the last slash',
    share: 3,
    fits: isPage,
    toPath: (file) => toAddress(file).replace(/\/$/u, ''),
    headers: {},
    // Caddy keeps the method with 308; for what is only read it is the same.
    findFault: (answer, { file, root }) =>
      (answer.status === 308
        ? undefined
        : (requireStatus(answer, 301) ?? requireHeaders(answer))) ??
      requireLocation(answer, root, root + toAddress(file)),
  },
  {
    name: 'what is not there',
    share: 5,
    fits: isPage,
    toPath: (file) => `${toAddress(file)}no-such-page/`,
    headers: {},
    findFault: (answer, { notFound }) =>
      requireStatus(answer, 404) ?? requireHeaders(answer) ?? requireBody(answer, notFound),
  },
];

/**
 * What is wrong with the place that an answer leads to, host and all.
 * @param asked an address on the same host, which what is relative starts from
 */
export function requireLocation(
  { headers }: Answer,
  asked: string,
  wanted: string,
): string | undefined {
  const place = String(headers.location);
  const isRight =
    headers.location !== undefined &&
    URL.canParse(place, asked) &&
    new URL(place, asked).href === new URL(wanted).href;
  return isRight ? undefined : `location: ${place}`;
}

export function requireStatus({ status }: Answer, wanted: number): string | undefined {
  return status === wanted ? undefined : `status ${String(status)} and not ${String(wanted)}`;
}

/** A whole file: status, headers, compression where it is text, and bytes. */
function requireFile(answer: Answer, { file }: Asked): string | undefined {
  return (
    requireStatus(answer, 200) ??
    requireHeaders(answer, file) ??
    requirePacking(answer, file) ??
    requireBody(answer, file)
  );
}

function requirePart(answer: Answer, { file }: Asked): string | undefined {
  const range = `bytes ${String(PART.first)}-${String(PART.last)}/${String(file.size)}`;
  return (
    requireStatus(answer, 206) ??
    requireHeaders(answer, file) ??
    requireHeader(answer, 'content-range', range) ??
    (answer.body.equals(file.part) ? undefined : 'other bytes than those of the part')
  );
}

/** Text is compressed for whoever takes it, and said to differ by that; the rest is packed already. */
function requirePacking(answer: Answer, file: ServedFile): string | undefined {
  const isText = isTextType(toContentType(`/${file.path}`));
  if (!isText) return requireHeader(answer, 'content-encoding', undefined);
  if (file.size <= PACKED_FROM) return undefined;
  const { vary } = answer.headers;
  const isVaried = /\baccept-encoding\b/iu.test(String(vary));
  return (
    requireHeader(answer, 'content-encoding', 'gzip') ??
    (isVaried ? undefined : `vary: ${String(vary)}`)
  );
}

function requireBody({ headers, body }: Answer, file: ServedFile | undefined): string | undefined {
  if (file === undefined) return 'the site has no such file to compare it with';
  const bytes = headers['content-encoding'] === 'gzip' ? unpack(body) : body;
  if (bytes === undefined) return 'not gzip, though said to be';
  return toSum(bytes) === file.sum ? undefined : `other bytes than those of ${file.path}`;
}

function unpack(body: Buffer): Buffer | undefined {
  try {
    return gunzipSync(body);
  } catch {
    return undefined;
  }
}

function requireHeader(
  { headers }: Answer,
  name: string,
  wanted: string | undefined,
): string | undefined {
  return headers[name] === wanted ? undefined : `${name}: ${String(headers[name])}`;
}

/** The headers of the table in src/exports/host-headers.ts, and the type and lifetime of a file. */
function requireHeaders(answer: Answer, file?: ServedFile): string | undefined {
  const wanted = SECURITY_HEADERS.map(({ name, value }) => [name.toLowerCase(), value] as const);
  const ofFile =
    file === undefined
      ? []
      : ([
          ['content-type', toContentType(`/${file.path}`)],
          ['cache-control', toCacheControl(file.path)],
        ] as const);
  const faults = [...wanted, ...ofFile].flatMap(
    ([name, value]) => requireHeader(answer, name, value) ?? [],
  );
  return faults[0];
}
