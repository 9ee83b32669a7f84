import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../support/built-pages.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import type { PageKind } from '../support/page-kinds.ts';

const { real } = inject('sites');
const pages = readPages(real);

function findMain(kind: PageKind): string {
  const page = pages.find(({ path }) => path === real.base + PAGE_KINDS[kind]);
  return page?.document.querySelector('main')?.structuredText.replaceAll(/\s+/gu, ' ') ?? '';
}

describe('On the pages of the library', () => {
  it('no space between words is hidden from those who listen', () => {
    const joined = pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll('[aria-hidden="true"]')
        .filter(({ tagName, text }) => tagName === 'SPAN' && text !== text.trim())
        .map(({ outerHTML }) => `${path} ${outerHTML}`),
    );

    expect(joined).toEqual([]);
  });

  it('quotes and apostrophes are set as a printer sets them, in names as in sentences', () => {
    const straight = pages.filter(({ html }) => {
      const document = parse(html);
      for (const code of document.querySelectorAll('code, pre, script, style, noscript'))
        code.remove();
      return /['"]/u.test(document.text);
    });

    expect(straight.map(({ path }) => path)).toEqual([]);
  });

  it('a work that has no address says so, and leads to where its facts come from', () => {
    const wordless = pages.filter(({ path, document }) => {
      const isWork = /\/works\/[^/]+\/$/u.test(path) && document.querySelector('article') !== null;
      const isReadable = document.querySelector('article a.button-solid') !== null;
      return isWork && !isReadable && document.querySelector('a[href="#page-sources"]') === null;
    });

    expect(findMain('undated work')).toContain('No address is known');
    expect(wordless.map(({ path }) => path)).toEqual([]);
  });

  it('the contact page says that no address has been named', () => {
    expect(findMain('contact')).toContain('No address to write to has been named');
  });

  it('where the printed list of authors goes on, those named are not called all', () => {
    const wrong = pages.filter(
      ({ document }) =>
        /\band (?:\d+ )?others\b/u.test(document.querySelector('#page-authors-list')?.text ?? '') &&
        document.querySelector('[data-fold]')?.text.includes('Show all') === true,
    );

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('a bar stands out only for the year that the page is about', () => {
    const current = pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll('.chart [aria-current]')
        .map((bar) => [path, bar.getAttribute('href')]),
    );

    expect(current.length).toBeGreaterThan(0);
    expect(current.filter(([path, href]) => path !== href)).toEqual([]);
    expect(
      pages.filter(
        ({ document }) =>
          document.querySelectorAll('.fill-bar-shown').length !==
          document.querySelectorAll('.chart [aria-current]').length,
      ),
    ).toEqual([]);
  });

  it('co-authors are drawn and counted only where somebody wrote more than one work with them', () => {
    const idle = pages.filter(({ document }) => {
      const section = document.querySelector('section[aria-labelledby="page-coauthors"]');
      if (!section) return false;
      const isCounted = section.querySelector('.count') !== null;
      const isUseful = section.text.includes('works together');
      return isCounted !== isUseful || (section.querySelector('svg') !== null && !isUseful);
    });

    expect(idle.map(({ path }) => path)).toEqual([]);
  });
});
