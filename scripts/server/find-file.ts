import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A built site and where on the host it stands. */
export interface ServedSite {
  /** The folder of the built site. */
  readonly folder: string;
  /** Such as `/` or `/literature/`. */
  readonly base: string;
  /** Whether text is sent with Brotli to whoever takes it, as hosts do. */
  readonly isCompressed?: boolean;
}

/** What is sent for a request. */
export interface FoundFile {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: Buffer;
}

/** Content types by file ending; hosts name them alike. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/**
 * Finds what stands at an address. Nothing outside the site's folder is ever read.
 * @param address path and query as in the request line
 */
export async function findFile(
  { folder, base }: ServedSite,
  address: string,
): Promise<FoundFile | { readonly redirect: string }> {
  const [pathname = '/', query] = address.split(/\?(.*)/su);
  const inside = toInside(pathname, base);
  if (inside === undefined) return notFound(folder);
  const file = path.join(folder, inside);
  const status = await stat(file).catch(() => undefined);
  if (status?.isDirectory() && !pathname.endsWith('/')) {
    return { redirect: `${pathname}/${query === undefined ? '' : `?${query}`}` };
  }
  const body = await readFile(status?.isDirectory() ? path.join(file, 'index.html') : file).catch(
    () => undefined,
  );
  if (body === undefined) return notFound(folder);
  const ending = status?.isDirectory() ? '.html' : path.extname(file);
  return { status: 200, type: TYPES[ending] ?? 'application/octet-stream', body };
}

/** The path within the site; undefined where it lies outside the base or is malformed. */
function toInside(pathname: string, base: string): string | undefined {
  if (!`${pathname}/`.startsWith(base) || pathname.startsWith('//')) return undefined;
  try {
    const decoded = decodeURIComponent(pathname.slice(base.length - 1));
    const isPlain = !/[\0\\]/u.test(decoded) && !decoded.split('/').includes('..');
    return isPlain ? decoded : undefined;
  } catch {
    return undefined;
  }
}

async function notFound(folder: string): Promise<FoundFile> {
  const body = await readFile(path.join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  return { status: 404, type: 'text/html; charset=utf-8', body };
}
