import { describe, expect, inject, it } from 'vitest';
import { TEST_HOST } from '../support/build-sites.ts';
import { isRegular, readPages } from '../support/built-pages.ts';
import type { BuiltPage } from '../support/built-pages.ts';

const sites = inject('sites');

/** What a page says of itself in its head: the text of each thing, or how often it is there if not once. */
function readHead({ document }: BuiltPage): Record<string, string> {
  const read = (selector: string, attribute?: string): string => {
    const found = document.querySelectorAll(selector);
    const [only] = found;
    if (only === undefined || found.length !== 1) return `${String(found.length)} times`;
    return (attribute === undefined ? only.text : only.getAttribute(attribute)) ?? '';
  };
  return {
    title: read('head > title'),
    description: read('head > meta[name="description"]', 'content'),
    canonical: read('head > link[rel="canonical"]', 'href'),
    'og:title': read('head > meta[property="og:title"]', 'content'),
    'og:description': read('head > meta[property="og:description"]', 'content'),
    'og:type': read('head > meta[property="og:type"]', 'content'),
    'og:url': read('head > meta[property="og:url"]', 'content'),
  };
}

it('The title of a work in another language says so wherever it stands', () => {
  const parts = readPages(sites.single).flatMap(({ document }) =>
    document
      .querySelectorAll('main :is(h1, a), nav[aria-label="Breadcrumb"] span')
      .filter(({ text }) => text.trim() === 'The Only Work'),
  );

  expect(parts.length).toBeGreaterThan(5);
  expect(parts.map((part) => part.getAttribute('lang'))).toEqual(parts.map(() => 'fr'));
});

it('What stands alone is counted as one, and no list is empty', () => {
  const pages = readPages(sites.single);

  expect(
    pages.filter(({ document }) => /\b1 works\b/u.test(document.text)).map(({ path }) => path),
  ).toEqual([]);
  const empty = [...pages, ...readPages(sites.bare)].flatMap(({ path, document }) =>
    document
      .querySelectorAll('ol, ul, dl')
      .filter(({ text }) => text.trim() === '')
      .map(({ rawTagName, rawAttrs }) => `${path} <${rawTagName} ${rawAttrs}>`),
  );
  expect(empty).toEqual([]);
});

it('The section that a page belongs to is marked, for years, types, publishers and series that of the works', () => {
  const marked = readPages(sites.literature).flatMap(({ path, document }) =>
    document
      .querySelectorAll('header nav [aria-current]')
      .map((link) => `${path.split('/')[2] ?? ''}: ${link.text.trim()}`),
  );

  expect([...new Set(marked)].toSorted()).toEqual([
    'about: About',
    'authors: Authors',
    'publishers: Works',
    'saved: Saved',
    'series: Works',
    'topics: Topics',
    'types: Works',
    'works: Works',
    'years: Works',
  ]);
});

describe.each([
  ['the library', sites.real],
  ['the library below /literature/', sites.literature],
  ['a library without works', sites.bare],
  ['a library with one work', sites.single],
])('In %s', (_name, site) => {
  const pages = readPages(site);
  const regular = pages.filter(isRegular);
  /** Paths of the pages for which something does not hold. */
  const except = (
    list: readonly BuiltPage[],
    holds: (page: BuiltPage) => boolean,
  ): readonly string[] => list.filter((page) => !holds(page)).map((page) => page.path);

  it('every page has a title, a description and tags for sharing, each once', () => {
    const missing = except(regular, (page) =>
      Object.entries(readHead(page)).every(
        ([key, value]) =>
          (key === 'canonical' || !/^\d+ times$/u.test(value)) && value.trim() !== '',
      ),
    );

    expect(missing).toEqual([]);
  });

  it('every page names its own address, but for those kept out of search engines', () => {
    const wrong = except(pages, (page) => {
      const isHidden =
        page.document.querySelector('meta[name="robots"][content~="noindex"]') !== null;
      const { canonical, 'og:url': shared } = readHead(page);
      const own = TEST_HOST + page.path;
      return isHidden ? canonical === '0 times' : canonical === own && shared === own;
    });

    expect(wrong).toEqual([]);
  });

  it('no two pages have the same title', () => {
    const titles = pages.map((page) => readHead(page).title ?? '');

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('every page says its language, and has one heading of the first level', () => {
    const wrong = except(
      pages,
      ({ document }) =>
        document.querySelector('html')?.getAttribute('lang') === 'en' &&
        document.querySelectorAll('h1').length === 1,
    );

    expect(wrong).toEqual([]);
  });

  it('headings do not jump over a level', () => {
    const wrong = except(pages, ({ document }) => {
      const levels = document
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map(({ tagName }) => Number(tagName.slice(1)));
      return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
    });

    expect(wrong).toEqual([]);
  });

  it('every page has the landmarks, and a link that skips to the content', () => {
    const wrong = except(pages, ({ document }) => {
      const isOnce = (selector: string): boolean =>
        document.querySelectorAll(selector).length === 1;
      const target = document.querySelector('body a')?.getAttribute('href');
      return (
        ['main', 'body > header', 'body > footer', 'header nav'].every(isOnce) &&
        target === `#${document.querySelector('main')?.id ?? ''}`
      );
    });

    expect(wrong).toEqual([]);
  });

  it('every page below the home page says where it stands', () => {
    const inner = regular.filter((page) => page.path !== site.base);

    const wrong = except(inner, ({ document }) => {
      const trail = document.querySelector('nav[aria-label="Breadcrumb"]');
      return trail?.querySelector('a')?.getAttribute('href') === site.base;
    });

    expect(wrong).toEqual([]);
  });

  it('no id is given twice on a page', () => {
    const wrong = except(pages, ({ document }) => {
      const ids = document.querySelectorAll('[id]').map(({ id }) => id);
      return new Set(ids).size === ids.length;
    });

    expect(wrong).toEqual([]);
  });
});
