import { expect, test } from 'vitest';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { listMainSections, listSections, listWaysOut } from '../../src/components/site/sections.ts';
import { siteConfig } from '../../src/site.config.ts';
import { aCatalogue, aPage } from '../support/builders.ts';

const langOf = () => ({});
const config = { ...siteConfig, contentLanguage: 'en' };
const links = createPermalinks('https://example.org', '/');

test('Every page leads to the works, the ways through them, and the pages that the library has', () => {
  const catalogue = aCatalogue(aPage('contact'), aPage('about'), aPage('thanks'));
  expect(listSections({ catalogue, config, links, langOf }).map(({ href }) => href)).toEqual([
    ...['/works/', '/years/', '/types/', '/publishers/', '/series/'],
    ...[
      '/authors/',
      '/topics/',
      '/search/',
      '/saved/',
      '/offline/',
      '/data/',
      '/resolve/',
      '/about/',
      '/contact/',
      '/thanks/',
    ],
  ]);
  expect(listMainSections({ catalogue, links }).at(-1)).toMatchObject({
    label: 'About',
    href: '/about/',
  });
  expect(listWaysOut({ catalogue, links, langOf }).at(-1)).toEqual({
    label: 'Page about',
    href: '/about/',
  });
});

test('Where browsers keep no pages, nothing leads to those that they keep', () => {
  const online = { ...config, offline: false };
  const sections = listSections({ catalogue: aCatalogue(), config: online, links, langOf });
  expect(sections.filter(({ href }) => href === links.offline)).toEqual([]);
});

test('A library without pages of its own leads to none', () => {
  const catalogue = aCatalogue();
  const sections = [listSections, listMainSections, listWaysOut].flatMap((list) =>
    list({ catalogue, config, links, langOf }).map(({ href }) => href),
  );
  expect(sections.filter((href) => /about|contact/u.test(href))).toEqual([]);
});
