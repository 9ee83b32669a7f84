import { expect, test } from 'vitest';
import { checkSettings } from '../../src/catalogue/check-settings.ts';
import { aCatalogue, aWork } from '../support/builders.ts';

const library = aCatalogue(aWork('first'), aWork('hidden', { draft: true }));
const languages = { language: 'en', contentLanguage: 'en' };
const right = {
  site: 'https://example.org',
  language: 'pt-BR',
  contentLanguage: 'pt',
  featuredWork: 'first',
};

test('Settings that hold are passed, with or without a work that stands first', () => {
  expect(checkSettings(right, library)).toEqual([]);
  expect(checkSettings({ ...languages, site: 'https://example.org/' }, library)).toEqual([]);
});

test.each([
  [
    { site: 'https://example.org/x' },
    'The address of the site is "https://example.org/x", with a path in it. Set it to "https://example.org" (SITE in astro.config.mjs, or SITE_URL), and the path "/x/" as base (BASE there, or SITE_BASE).',
  ],
  [
    { language: 'in English' },
    '"in English" is no language tag. Set language in src/site.config.ts to one such as "en" or "pt-BR".',
  ],
  [
    { contentLanguage: 'my own' },
    '"my own" is no language tag. Set contentLanguage in src/site.config.ts to one such as "en" or "pt-BR".',
  ],
  [
    { featuredWork: 'last' },
    'No published work has the id "last". Correct featuredWork in src/site.config.ts, or take it out.',
  ],
  [
    { featuredWork: 'hidden' },
    'No published work has the id "hidden". Correct featuredWork in src/site.config.ts, or take it out.',
  ],
])('Settings that do not hold are named: %j', (wrong, sentence) => {
  expect(checkSettings({ ...right, ...wrong }, library)).toEqual([sentence]);
});
