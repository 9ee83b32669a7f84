import { isHashedFile } from '../exports/host-headers.ts';

/** How a request is answered: see `docs/offline.md`. */
export type RequestKind = 'page' | 'file' | 'data';

/** What is looked at of a request. */
export interface AskedFor extends Pick<Request, 'method' | 'url'> {
  readonly mode: string;
  readonly destination: string;
  readonly headers: { readonly has: (name: string) => boolean };
}

/** Data that pages are put together from, below the home page. Files for readers and programs stand elsewhere. */
const DATA = /^(?:bundles\/.+|resolve\/map)\.json$/u;

/**
 * What the worker does with a request; undefined where the browser goes on as if there were none: what changes
 * something, asks for a part of a file, downloads, or leads out of the site.
 * @param home absolute address of the home page
 */
export function sortRequest(request: AskedFor, home: string): RequestKind | undefined {
  const { method, url, mode, destination, headers } = request;
  if (method !== 'GET' || headers.has('range') || !url.startsWith(home)) return undefined;
  const path = toKey(url).slice(home.length);
  if (mode === 'navigate') return isPage(path) ? 'page' : undefined;
  if (isHashedFile(path)) return 'file';
  return destination === 'image' || DATA.test(path) ? 'data' : undefined;
}

/** Pages have no ending; what has one is a file, which a browser may show or save. */
function isPage(path: string): boolean {
  return !/[^/]\.[^/]*$/u.test(path);
}

/** The address under which an answer is kept: scripts read query and fragment in the page, and the answer is the same. */
export function toKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
