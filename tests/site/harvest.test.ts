import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { TEST_HOST } from '../support/build-sites.ts';
import { isRegular, listFiles, readPages } from '../support/built-pages.ts';
import { readBibtex, readBiblatex, readRis } from '../support/read-back.ts';
import { readXml } from '../support/read-xml.ts';
import { expand, findFaults } from '../support/schema-org.ts';

const sites = inject('sites');

/** How an independent reader takes each form; it throws where the file is broken. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  bib: (text) => [readBibtex(text), readBiblatex(text)],
  ris: readRis,
  json: JSON.parse,
  jsonld: JSON.parse,
  xml: readXml,
  atom: readXml,
  rss: readXml,
  csv: (text) => parseCsv(text, { columns: true }),
};

/** Ends of the addresses of what describes a work, where its page tells of it. */
const DESCRIPTIONS = { all: '.bib,.ris,.csl.json,.jsonld', none: '' } as const;

describe.each([
  ['the library', sites.real],
  ['the library below /literature/', sites.literature],
  ['the library without files of its entries', sites.fileless],
  ['a library of somebody who means harm', sites.hostile],
  ['a library without works', sites.bare],
  ['a library with one work', sites.single],
])('In %s', (_name, site) => {
  const pages = readPages(site).filter(isRegular);
  const indexed = pages.filter(({ document }) => document.querySelector('link[rel="canonical"]'));
  const files = listFiles(site);
  const read = (name: string): string => readFileSync(path.join(site.folder, name), 'utf8');

  it('every file that a program takes can be read by a reader of its form', () => {
    const faults = files.flatMap((name) => {
      const reader = READERS[path.extname(name).slice(1)];
      if (!reader || name.startsWith('bundles/')) return [];
      try {
        reader(read(name));
        return [];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    });

    expect(faults).toEqual([]);
  });

  it('what every page says of itself expands, and uses only what its classes have', async () => {
    const faults = await Promise.all(
      indexed.map(async ({ path: address, document }) => {
        const scripts = document.querySelectorAll('script[type="application/ld+json"]');
        const [script] = scripts;
        if (!script || scripts.length > 1) return [`${address}: ${String(scripts.length)} times`];
        const expanded = await expand(toObject(JSON.parse(script.rawText)));
        const found = expanded.length === 0 ? ['nothing'] : findFaults(expanded);
        return found.map((fault) => `${address}: ${fault}`);
      }),
    );

    expect(faults.flat()).toEqual([]);
  });

  it('the sitemap names each page that stands for itself, and nothing else', () => {
    const named = files
      .filter((name) => /^sitemap-\d+\.xml$/u.test(name))
      .flatMap((name) => [...read(name).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => url));
    const tools = /\/(?:search|resolve|bibliography|saved)\/|\/works\/sorted\//u;
    const expected = indexed.map((page) => TEST_HOST + page.path).filter((url) => !tools.test(url));

    expect(named.toSorted()).toEqual(expected.toSorted());
  });

  it('every work is found by its links: to itself once, to its descriptions, and from lists', () => {
    const works = pages.filter(({ path: address }) => /\/works\/[^/]+\/$/u.test(address));
    const faults = works.flatMap(({ path: address, document }) => {
      const hrefs = (selector: string): readonly string[] =>
        document.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
      const own = TEST_HOST + address;
      const isCitedOnce = hrefs('link[rel="cite-as"]').join() === own;
      const described = hrefs('link[rel="describedby"]').map((url) => url.slice(own.length - 1));
      const isDescribed =
        described.join() === DESCRIPTIONS[site === sites.fileless ? 'none' : 'all'];
      return isCitedOnce && isDescribed ? [] : [address];
    });
    const listed = pages.some(({ document }) => document.querySelector('span.Z3988') !== null);

    expect(faults).toEqual([]);
    expect(listed).toBe(works.length > 0);
  });

  it('no file tells of an address outside the base', () => {
    const strange = files
      .filter((name) => /\.(?:atom|rss|xml|json|jsonld|md|txt)$/u.test(name))
      .filter((name) =>
        [...read(name).matchAll(/https:\/\/library\.example(\/[^\s"<>)]*)/gu)].some(
          ([, address = '']) => !address.startsWith(site.base),
        ),
      );

    expect(strange).toEqual([]);
  });
});

function toObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('This is no description.');
  return value;
}
