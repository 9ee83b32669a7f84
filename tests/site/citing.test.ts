import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../support/built-pages.ts';
import type { BuiltPage } from '../support/built-pages.ts';
import { findFault } from '../support/links.ts';

const sites = inject('sites');

describe.each([
  ['the library', sites.real],
  ['the library below /literature/', sites.literature],
  ['a library of somebody who means harm', sites.hostile],
  ['a library with one work', sites.single],
])('In %s', (_name, site) => {
  const pages = readPages(site);
  const works = pages.filter(({ path: address }) =>
    new RegExp(`^${site.base}works/[^/]+/$`, 'u').test(address),
  );
  const except = (list: readonly BuiltPage[], holds: (page: BuiltPage) => boolean) =>
    list.filter((page) => !holds(page)).map((page) => page.path);
  const readFile = (address: string): string =>
    readFileSync(
      path.join(site.folder, decodeURIComponent(address.slice(site.base.length))),
      'utf8',
    );

  it('every work is cited in seven styles, each in its own words or signs', () => {
    const wrong = except(works, ({ document }) => {
      const texts = document.querySelectorAll('[data-cite-rich]').map(({ text }) => text.trim());
      return texts.length === 7 && new Set(texts).size >= 5 && texts.every((text) => text !== '');
    });

    expect(works.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('a citation holds text and what a style prints, nothing else', () => {
    const wrong = except(works, ({ document }) =>
      document
        .querySelectorAll('[data-cite-rich] *')
        .every(
          ({ tagName, attributes }) =>
            /^(?:I|B|SUP|SUB)$/u.test(tagName) && Object.keys(attributes).length === 0,
        ),
    );

    expect(wrong).toEqual([]);
  });

  it('BibTeX, RIS and CSL-JSON on the page are those of the files beside it', () => {
    const wrong = except(works, ({ path: address, document }) => {
      const shown = document.querySelectorAll('[data-cite] pre').map(({ text }) => text);
      const files = ['bib', 'ris', 'csl.json'].map((form) =>
        readFile(`${address.slice(0, -1)}.${form}`),
      );
      const toLines = (text: string): string => text.trimEnd().replaceAll('\r\n', '\n');
      return shown.map(toLines).join('\0') === files.map(toLines).join('\0');
    });

    expect(wrong).toEqual([]);
  });

  it('one choice is made, and it is the first', () => {
    const wrong = except(works, ({ document }) => {
      const inputs = document.querySelectorAll('[data-cite] input');
      return (
        inputs.length === 10 &&
        inputs.every((input, index) => input.hasAttribute('checked') === (index === 0))
      );
    });

    expect(wrong).toEqual([]);
  });

  it('every file that is offered is there, and lists that hold works offer theirs', () => {
    const faults = pages.flatMap((page) =>
      page.document
        .querySelectorAll('a[download]')
        .flatMap(
          (link) => findFault(site, page.path, link.getAttribute('href') ?? '', new Map()) ?? [],
        ),
    );
    const lists = pages.filter(
      ({ path: address, document }) =>
        /\/(?:authors|topics|years|types|publishers)\/[^/]+\/$/u.test(address) &&
        document.querySelector('.work-item') !== null,
    );

    expect(faults).toEqual([]);
    expect(lists.length).toBeGreaterThan(0);
    expect(
      except(lists, ({ document }) => document.querySelectorAll('a[download]').length >= 4),
    ).toEqual([]);
  });

  it('home, authors, topics, publishers and series name the feed that follows them', () => {
    const followed = pages.filter(
      ({ path: address }) =>
        address === site.base ||
        /\/(?:authors|topics|publishers|series)\/(?!letter\/)[^/]+\/$/u.test(address),
    );
    const wrong = except(followed, (page) => {
      const [link, ...others] = page.document.querySelectorAll('a[type="application/atom+xml"]');
      const address = link?.getAttribute('href') ?? '';
      const inHead = [...page.document.querySelectorAll('link[rel=alternate]')].some((one) =>
        one.getAttribute('href')?.endsWith(address),
      );
      return (
        others.length === 0 &&
        inHead &&
        findFault(site, page.path, address, new Map()) === undefined
      );
    });

    expect(wrong).toEqual([]);
  });
});
