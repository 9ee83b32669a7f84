import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ASKED_ABOUT, toCacheControl } from '../../src/exports/host-headers.ts';
import { toContentType } from '../../src/exports/media-types.ts';

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
  /** How long it may be kept, as HTTP says it. */
  readonly lifetime: string;
  readonly body: Buffer;
}

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
  const type = toContentType(pathname);
  return { status: 200, type, lifetime: toCacheControl(inside.slice(1)), body };
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
  return { status: 404, type: toContentType('/404.html'), lifetime: ASKED_ABOUT, body };
}
