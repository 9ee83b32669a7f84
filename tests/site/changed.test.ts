import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { TEST_HOST } from '../support/build-sites.ts';
import { listFiles, readPages } from '../support/built-pages.ts';
import { collectIds, findAddresses, findFault } from '../support/links.ts';

const { changed: site } = inject('sites');
const pages = readPages(site);

function pageAt(address: string) {
  const found = pages.find((page) => page.path === site.base + address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
}

function readText(name: string): string {
  return readFileSync(path.join(site.folder, name), 'utf8');
}

describe('The address that an entry had', () => {
  it.each([
    ['works/machine-rules/', 'works/rules-for-machines/', 'Rules for Machines'],
    ['works/rules/', 'works/rules-for-machines/', 'Rules for Machines'],
    ['works/first-draft/', 'works/early-draft/', 'Rules for Machines: “An Early Draft”'],
    ['authors/ada-lovelace/', 'authors/ada-byron/', 'Ada Byron'],
    ['topics/security/', 'topics/safety/', 'Safety'],
  ])('%s leads to %s at once, says so, and gives way in search engines', (from, to, name) => {
    const { document } = pageAt(from);
    const target = site.base + to;
    const read = (selector: string, attribute: string): string | undefined =>
      document.querySelector(selector)?.getAttribute(attribute);

    expect(read('head > meta[http-equiv="refresh"]', 'content')).toBe(`0; url=${target}`);
    expect(read('head > link[rel="canonical"]', 'href')).toBe(TEST_HOST + target);
    expect(read('head > meta[property="og:url"]', 'content')).toBe(TEST_HOST + target);
    expect(read('head > meta[name="robots"]', 'content')).toBeUndefined();
    expect(read('main a', 'href')).toBe(target);
    expect(document.querySelector('main a')?.text.trim()).toBe(name);
  });

  it('goes on having the files that stood beside the page', () => {
    expect(readText('works/machine-rules.bib')).toBe(readText('works/rules-for-machines.bib'));
    expect(readText('authors/ada-lovelace.atom')).toBe(readText('authors/ada-byron.atom'));
    expect(readText('topics/security.csl.json')).toBe(readText('topics/safety.csl.json'));
  });
});

describe('The page of an entry that was removed', () => {
  it('says what it was, when and why it went, and where to go', () => {
    const text = pageAt('works/early-draft/').document.querySelector('main')?.structuredText ?? '';

    for (const words of [
      'Preprint',
      '2 November 2023',
      'Rules for Machines: “An Early Draft”',
      'A. A. Byron',
      'Charles Plum',
      'and others',
      'Removed from this library, 3 February 2025.',
      'It doubled the paper',
      'doi:10.5555/draft',
      'See instead',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/secret/iu);
  });

  it('leads to the entry that takes its place, and to authors who are still there', () => {
    const { document } = pageAt('works/early-draft/');
    const inside = document
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'))
      .filter((href) => href?.startsWith(site.base));

    expect(inside).toEqual([
      `${site.base}authors/ada-byron/`,
      `${site.base}works/rules-for-machines/`,
    ]);
  });

  it.each(['works/early-draft/', 'authors/charles-plum/', 'topics/looms/'])(
    'is kept out of search engines: %s',
    (address) => {
      const { document } = pageAt(address);

      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
        'noindex',
      );
      expect(document.querySelector('link[rel="canonical"]')).toBeNull();
    },
  );
});

describe('Nothing else', () => {
  /** Where what was removed may be named: its own pages, those that lead there, and what a page of the site says. */
  const OWN =
    /^(?:works\/(?:early|first)-draft\/|authors\/charles-plum\/|topics\/looms\/|resolve\/|about\/)/u;

  const TABLES = ['_redirects', 'SHA256SUMS'];

  it('tells of what was removed: no list, no index, no export', () => {
    // Hosts read there where former addresses lead: to the page that says so. Sums name that page, and no more.
    const telling = listFiles(site)
      .filter((name) => !name.startsWith('_astro/') && !TABLES.includes(name) && !OWN.test(name))
      .filter((name) => /early-draft|charles-plum|looms|secret/iu.test(readText(name)));

    expect(telling).toEqual([]);
  });

  it('stands beside its page', () => {
    const forms = ['bib', 'ris', 'json', 'md', 'csl.json'];

    expect(
      forms.filter((form) => existsSync(path.join(site.folder, `works/early-draft.${form}`))),
    ).toEqual([]);
  });
});

describe('In a library whose entries have moved and gone', () => {
  it('every link leads to a page', () => {
    const ids = collectIds(pages);

    const faults = pages.flatMap((page) =>
      findAddresses(page).flatMap((address) => findFault(site, page.path, address, ids) ?? []),
    );

    expect(faults).toEqual([]);
  });

  it('no two pages have the same title, and each has one heading of the first level', () => {
    const titles = pages.map(({ document }) => document.querySelector('title')?.text);

    expect(new Set(titles).size).toBe(titles.length);
    expect(pages.filter(({ document }) => document.querySelectorAll('h1').length !== 1)).toEqual(
      [],
    );
  });
});
