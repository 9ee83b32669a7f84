import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { TEST_HOST } from '../support/build-sites.ts';
import { listFiles, readPages } from '../support/built-pages.ts';
import { collectIds, findAddresses, findFault } from '../support/links.ts';

const sites = inject('sites');

describe.each([
  ['the library', sites.real],
  ['the library below /literature/', sites.literature],
  ['the library without files of its entries', sites.fileless],
  ['a library of somebody who means harm', sites.hostile],
  ['a library without works', sites.bare],
  ['a library with one work', sites.single],
])('In %s', (_name, site) => {
  const pages = readPages(site);

  it('every link leads to a page, and every fragment to a place on it', () => {
    const ids = collectIds(pages);

    const faults = pages.flatMap((page) =>
      findAddresses(page).flatMap((address) => findFault(site, page.path, address, ids) ?? []),
    );

    expect(faults).toEqual([]);
  });

  it('every page can be reached from the home page by links', () => {
    const known = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set<string>();
    const open = [site.base];

    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const page = known.get(next);
      if (!page || reached.has(next)) continue;
      reached.add(next);
      open.push(
        ...findAddresses(page).map((address) => new URL(address, TEST_HOST + page.path).pathname),
      );
    }

    const unreached = pages.map((page) => page.path).filter((address) => !reached.has(address));
    expect(unreached).toEqual([`${site.base}404.html`]);
  });

  it('style sheets name only files that are there', () => {
    const sheets = listFiles(site).filter((name) => name.endsWith('.css'));

    const faults = sheets.flatMap((name) =>
      [...readFileSync(path.join(site.folder, name), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/gu)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
        .flatMap((address) => findFault(site, site.base + name, address, new Map()) ?? []),
    );

    expect(faults).toEqual([]);
  });
});
