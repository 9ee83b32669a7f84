import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import * as english from '../../src/words/en.ts';
import * as german from '../../src/words/de.ts';
import { readPages } from '../support/built-pages.ts';
import { findBareWords, findBareWordsIn } from '../support/find-bare-words.ts';
import { MARKED_LANGUAGE } from '../support/marked-words.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';

const sites = inject('sites');

function readRoots(pages: ReturnType<typeof readPages>): ReadonlySet<string> {
  const roots = pages.map(({ document }) => {
    const html = document.querySelector('html');
    return `${html?.getAttribute('lang') ?? ''} ${html?.getAttribute('dir') ?? ''}`;
  });
  return new Set(roots);
}

describe('A library in Greek letters whose interface is in a made language', () => {
  const pages = readPages(sites.marked);

  it('has no word on its pages that is not in the file of words', () => {
    const bare = pages.map((page) => [page.path, findBareWords(page.html)] as const);

    expect(pages.length).toBeGreaterThan(60);
    expect(bare.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  it('has no word in its guide for language models that is not there', () => {
    const text = readFileSync(path.join(sites.marked.folder, 'llms.txt'), 'utf8');

    expect(text).toContain('⟦');
    expect(findBareWordsIn(text.replace(/\]\([^)]*\)/gu, ']'))).toEqual([]);
  });

  it('says on every page in which language it is, and that its lines begin on the right', () => {
    expect(readRoots(pages)).toEqual(new Set([`${MARKED_LANGUAGE} rtl`]));
  });
});

describe('The library as it is, with its interface in German', () => {
  const pages = readPages(sites.german);
  const findPage = (kind: keyof typeof PAGE_KINDS) =>
    pages.find((page) => page.path === sites.german.base + PAGE_KINDS[kind])?.document;

  it('says on every page in which language it is, and that its lines begin on the left', () => {
    expect(readRoots(pages)).toEqual(new Set(['de ltr']));
  });

  it('has no words of the English interface but where a text says that it is English', () => {
    const said = new Set(listWords(german));
    const foreign = new Set(listWords(english).filter((words) => !said.has(words)));
    const found = pages.flatMap(({ path: page, document }) =>
      listTexts(document)
        .filter((text) => foreign.has(text))
        .map((text) => `${page} ${text}`),
    );

    expect(foreign.size).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it.each([
    ['home', 'h1'],
    ['home', '.work-item__title a'],
    ['home', '.work-item__summary'],
    ['work with many authors', 'h1'],
    ['work with many authors', '.rings-bar'],
    ['work with many authors', '.prose'],
    ['work with many authors', '.cite__panel'],
    ['topic', 'h1'],
    ['about', 'h1'],
    ['about', '.prose'],
  ] as const)('says of what is English on the page "%s" that it is: %s', (kind, selector) => {
    expect(findPage(kind)?.querySelector(selector)?.getAttribute('lang')).toBe('en');
  });

  it('names works within an English text as English does', () => {
    const prose = findPage('topic')?.querySelector('.prose')?.text;

    expect(prose).toContain('Scher and Thiergart 2024');
  });
});

/** All words of a language that are the same in every place. */
function listWords(words: unknown): readonly string[] {
  if (typeof words === 'string') return words.length > 3 ? [words] : [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(listWords);
}

/** What stands on a page in its own language: each text, and each attribute that is read out. */
function listTexts(element: HTMLElement): readonly string[] {
  const { rawTagName, childNodes } = element;
  const isOther = element.hasAttribute('lang') && rawTagName !== 'html';
  if (isOther || ['script', 'style', 'code', 'pre'].includes(rawTagName)) return [];
  const spoken = ['aria-label', 'title', 'placeholder', 'content'].flatMap(
    (name) => element.getAttribute(name) ?? [],
  );
  const texts = childNodes.flatMap((node) =>
    node instanceof HTMLElement ? listTexts(node) : [node.text.trim()],
  );
  return [...spoken, ...texts];
}
