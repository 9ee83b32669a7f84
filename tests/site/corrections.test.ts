import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../support/built-pages.ts';
import type { BuiltPage } from '../support/built-pages.ts';

const sites = inject('sites');
const FORGE = 'https://codeberg.org/someone/library/';

/** Where a page says that it can be corrected: paths below the repository, without what is filled in. */
function findWays({ document }: BuiltPage): readonly string[] {
  return document
    .querySelectorAll(`footer a[href^="${FORGE}"]`)
    .map((link) => (link.getAttribute('href') ?? '').slice(FORGE.length).replace(/\?.*/u, ''));
}

describe('In a library whose files are kept in a repository', () => {
  const pages = new Map(readPages(sites.changed).map((page) => [page.path, page]));
  const waysOf = (path: string): readonly string[] | undefined => {
    const page = pages.get(`/literature/${path}`);
    return page && findWays(page);
  };

  it.each([
    ['works/rules-for-machines/', '_edit/texts/content/works/rules-for-machines.md'],
    ['authors/ada-byron/', '_edit/texts/content/authors/ada-byron.md'],
    ['topics/safety/', '_edit/texts/content/topics/safety.md'],
    ['about/', '_edit/texts/content/pages/about.md'],
  ])('the page %s leads to its file and to a new issue', (path, file) => {
    expect(waysOf(path)).toEqual([file, 'issues/new']);
  });

  it.each(['', 'works/', 'data/'])('the page /%s leads to a new issue', (path) => {
    expect(waysOf(path)).toEqual(['issues/new']);
  });

  it('the issue names the page', () => {
    const page = pages.get('/literature/authors/ada-byron/');
    const link = page?.document.querySelector(`footer a[href^="${FORGE}issues"]`);
    const { searchParams } = new URL((link?.getAttribute('href') ?? '').replaceAll('&#38;', '&'));

    expect(searchParams.get('title')).toMatch(/^Correction: .*Byron/u);
    expect(searchParams.get('body')).toContain('/literature/authors/ada-byron/');
  });

  it('the contact page, which has no address to name, leads to a new issue too', () => {
    const main = pages.get('/literature/contact/')?.document.querySelector('main');

    expect(main?.text).toContain('Ask or say what is wrong in a new issue of the repository.');
    expect(main?.querySelector('a.outside')?.getAttribute('href')).toMatch(
      /^https:\/\/codeberg\.org\/someone\/library\/issues\/new\?title=Correction%3A%20Contact/u,
    );
  });

  it('the page for what is not there leads nowhere', () => {
    expect(waysOf('404.html')).toEqual([]);
  });
});

it('In a library that names no repository, no page leads to one', () => {
  expect(readPages(sites.real).filter(({ html }) => html.includes('Suggest a correction'))).toEqual(
    [],
  );
});
