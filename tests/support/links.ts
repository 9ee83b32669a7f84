import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { TEST_HOST } from './build-sites.ts';
import type { BuiltPage } from './built-pages.ts';
import type { TestSite } from './global-setup.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'data-index', 'data-base'];

/** All addresses that a page names, as written, in order. */
export function findAddresses({ document }: BuiltPage): readonly string[] {
  const named = ADDRESSES.flatMap((name) =>
    document.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  );
  const sets = document
    .querySelectorAll('[srcset]')
    .flatMap((element) => (element.getAttribute('srcset') ?? '').split(','))
    .map((candidate) => candidate.trim().split(/\s/u)[0] ?? '');
  const tags = document
    .querySelectorAll('meta[property="og:url"], meta[property="og:image"]')
    .map((element) => element.getAttribute('content') ?? '');
  return [...named, ...sets, ...tags];
}

/**
 * Why an address leads nowhere; undefined where it is right, or leads out of the site.
 * @param from path of the page that names it
 * @param ids the ids of each page by its path
 */
export function findFault(
  site: TestSite,
  from: string,
  address: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const url = new URL(address, TEST_HOST + from);
  if (url.origin !== TEST_HOST) return undefined;
  const where = `${from} → ${address}`;
  if (!url.pathname.startsWith(site.base)) return `${where}: outside the base`;
  const inside = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path.join(site.folder, inside, url.pathname.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) return `${where}: no such file`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top') return undefined;
  return ids.get(url.pathname)?.has(fragment) === true ? undefined : `${where}: no such fragment`;
}

/** The ids on each page, by the page's path. */
export function collectIds(pages: readonly BuiltPage[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    pages.map(({ path: address, document }) => [
      address,
      new Set(document.querySelectorAll('[id]').map(({ id }) => id)),
    ]),
  );
}
