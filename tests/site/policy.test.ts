import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { TEST_HOST } from '../support/build-sites.ts';
import { readPages } from '../support/built-pages.ts';
import type { BuiltPage } from '../support/built-pages.ts';

const sites = inject('sites');

/** What the browser fetches by itself, without a click. */
const FETCHED = [
  'script[src]',
  'img[src]',
  'source[src]',
  'video[src]',
  'audio[src]',
  'iframe[src]',
  'embed[src]',
  'track[src]',
  'input[src]',
].join(', ');
const FETCHED_LINKS =
  /\b(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)\b/u;

/** The directives of a page's policy by name; empty where it has none. */
function readPolicy({ document }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const content = document
    .querySelector('meta[http-equiv="content-security-policy" i]')
    ?.getAttribute('content');
  const directives = (content ?? '').split(';').map((directive) => directive.trim().split(/\s+/u));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

describe.each([
  ['the library', sites.real],
  ['the library below /literature/', sites.literature],
  ['a library of somebody who means harm', sites.hostile],
  ['a library whose entries have moved and gone', sites.changed],
])('In %s', (_name, site) => {
  const pages = readPages(site);
  const except = (holds: (page: BuiltPage) => boolean): readonly string[] =>
    pages.filter((page) => !holds(page)).map((page) => page.path);

  it('every page forbids whatever it does not name, and names nothing unsafe', () => {
    const wrong = except((page) => {
      const policy = readPolicy(page);
      const all = [...policy.values()].flat().join(' ');
      return (
        policy.get('default-src')?.join() === "'none'" &&
        policy.get('base-uri')?.join() === "'none'" &&
        policy.get('form-action')?.join() === "'self'" &&
        ['script-src', 'style-src'].every((name) => policy.has(name)) &&
        !/unsafe|https?:|data:|blob:|\*/u.test(all)
      );
    });

    expect(wrong).toEqual([]);
  });

  it('every script and style within a page is named in the policy by its hash', () => {
    const wrong = except((page) => {
      const policy = readPolicy(page);
      const isNamed = (directive: string, text: string): boolean => {
        const hash = createHash('sha256').update(text).digest('base64');
        return policy.get(directive)?.includes(`'sha256-${hash}'`) === true;
      };
      const isData = (type: string | undefined): boolean => type === 'application/ld+json';
      return (
        page.document
          .querySelectorAll('script:not([src])')
          .every(
            (script) =>
              isData(script.getAttribute('type')) || isNamed('script-src', script.rawText),
          ) &&
        page.document
          .querySelectorAll('style')
          .every((style) => isNamed('style-src', style.rawText))
      );
    });

    expect(wrong).toEqual([]);
  });

  it('no element has a style or a handler of its own', () => {
    const wrong = except(({ document }) =>
      document
        .querySelectorAll('*')
        .every(({ attributes }) =>
          Object.keys(attributes).every((name) => !/^(?:style$|on)/iu.test(name)),
        ),
    );

    expect(wrong).toEqual([]);
  });

  it('nothing is fetched from another origin', () => {
    const foreign = pages.flatMap(({ path, document }) => {
      const links = document
        .querySelectorAll('link[href]')
        .filter((link) => FETCHED_LINKS.test(link.getAttribute('rel') ?? ''))
        .map((link) => link.getAttribute('href') ?? '');
      const media = document
        .querySelectorAll(FETCHED)
        .map((element) => element.getAttribute('src') ?? '');
      return [...links, ...media].filter(
        (address) => new URL(address, TEST_HOST + path).origin !== TEST_HOST,
      );
    });

    expect(foreign).toEqual([]);
  });
});
