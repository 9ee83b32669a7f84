import { describe, expect, it } from 'vitest';
import { sortRequest, toKey } from '../../src/offline/sort-request.ts';
import type { AskedFor } from '../../src/offline/sort-request.ts';

const HOME = 'https://library.example/lib/';

/** How a request for an address is answered, from a page of a site below /lib/; a navigation where nothing else is said. */
function sort(address: string, given: Partial<AskedFor> = {}) {
  const asked: AskedFor = {
    method: 'GET',
    url: new URL(address, HOME).href,
    mode: 'navigate',
    destination: 'document',
    headers: new Headers(),
    ...given,
  };
  return sortRequest(asked, HOME);
}

const SCRIPT = { mode: 'cors', destination: 'script' };
const FETCHED = { mode: 'cors', destination: '' };
const IMAGE = { mode: 'no-cors', destination: 'image' };

describe('The worker', () => {
  it.each([
    ['the home page', ''],
    ['the page of a work', 'works/frankenstein/'],
    ['a page with a query and a fragment', 'search/?q=a.b#x'],
    ['an address that lacks its closing slash', 'works/frankenstein'],
    ['an address in other letters', 'publishers/editions-北京/'],
    ['an address at which there is nothing', 'no-such-page/'],
  ])('takes for a page: %s', (_what, address) => {
    expect(sort(address)).toBe('page');
  });

  it.each([
    ['a script', '_astro/site.Df3x.js', SCRIPT],
    ['a font', '_astro/fonts/26b0.woff2', { mode: 'cors', destination: 'font' }],
    ['a part of the index', 'search/terms-3-1f2e.bin', FETCHED],
    ['a picture that was bundled', '_astro/arrow.3LRg.svg', IMAGE],
  ])('takes for a file that never changes: %s', (_what, address, given) => {
    expect(sort(address, given)).toBe('file');
  });

  it.each([
    ['rows of works', 'bundles/listing/0.json', FETCHED],
    ['the identifiers that the resolver knows', 'resolve/map.json', FETCHED],
    ['a picture within a text', 'images/ship.png', IMAGE],
    ['the sign of the site', 'favicon.svg', IMAGE],
  ])('takes for data of pages: %s', (_what, address, given) => {
    expect(sort(address, given)).toBe('data');
  });

  it.each<readonly [string, string, Partial<AskedFor>]>([
    ['what is sent', 'search/', { method: 'POST' }],
    ['a question for the headers alone', '', { method: 'HEAD' }],
    [
      'a part of a file',
      'bundles/a/0.json',
      { ...FETCHED, headers: new Headers({ range: 'bytes=0-9' }) },
    ],
    ['a download', 'works/frankenstein.bib', {}],
    ['a file that the reader opens', 'data/works.csv', {}],
    ['a file that the reader opens, with a query', 'library.json?a=/b/', {}],
    ['a script that the reader opens', '_astro/site.Df3x.js', {}],
    ['a file that a page copies', 'works/frankenstein.ris', FETCHED],
    ['the page beside the site', '/', {}],
    ['a file beside the site', '/_astro/site.Df3x.js', SCRIPT],
    ['another site', 'https://other.example/lib/', {}],
    ['a picture of another site', 'https://other.example/lib/a.png', IMAGE],
    ['a site whose name begins alike', 'https://library.example.org/lib/', {}],
  ])('leaves to the browser: %s', (_what, address, given) => {
    expect(sort(address, given)).toBeUndefined();
  });

  it('keeps a page once, whatever query and fragment its address has', () => {
    expect(toKey('https://library.example/lib/search/?q=a#b')).toBe(
      'https://library.example/lib/search/',
    );
  });
});
