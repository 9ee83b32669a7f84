import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { findBareWords } from '../support/find-bare-words.ts';
import { findOverhang } from '../support/find-overhang.ts';
import { toGreek } from '../support/greek-library.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../support/page-kinds.ts';
import { openPage } from '../support/watched-page.ts';

const { german, marked } = inject('sites');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

describe('What scripts draw has no word that is not in the file of words', () => {
  /** Opens a page of the marked site, and waits until something stands on it. */
  const visit = async (address: string, awaited: string): Promise<void> => {
    await page.goto(marked.url + address);
    await page.locator(awaited).first().waitFor();
  };
  const query = (text: string): string => `search/?q=${encodeURIComponent(text)}`;

  it.each([
    ['results of a search', query(toGreek('machines')), '.work-list li'],
    ['a search for nothing', 'search/', '.work-list li'],
    ['a search that finds nothing', query('ωωωωω'), '.search-page__empty'],
    ['a search with filters', 'search/?type=report&from=2020', '.chips.search-page__chosen'],
    ['a search for an unknown author', query('author:ωωωωω'), '.search-hint'],
    ['a search in an unknown field', query('αυτηορ:ωω'), '.search-hint'],
    ['a shared list', 'saved/?works=shelley-safeguards,w', '.saved__row'],
    ['a shared list of nothing', 'saved/?works=', '.saved__fallback.is-shown'],
    ['an unknown identifier', 'resolve/?id=10.1234/5', '[data-resolve-answer] li'],
    ['no identifier', 'resolve/?id=%CF%89%3F', '[data-resolve-answer] li'],
    ['a bibliography of an author', 'bibliography/?from=author:mary-shelley', '.references li'],
    ['a bibliography of a search', 'bibliography/?type=report', '.references li'],
    ['a bibliography of nothing', 'bibliography/?from=saved', '.bibliography__failure'],
  ])('on the page: %s', async (_name, address, awaited) => {
    await visit(address, awaited);
    const bare = findBareWords(await readPage(page));

    expect(bare).toEqual([]);
  });

  it('in the dialog, and on a page where works are saved and taken out', async () => {
    await visit('saved/', '.saved__fallback.is-shown');
    await page.keyboard.press('/');
    await page.keyboard.type(toGreek('shelley'));
    await page.getByRole('option').first().waitFor();
    expect(findBareWords(await readPage(page))).toEqual([]);

    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      localStorage.setItem('saved-works', '["shelley-safeguards","li-talk"]');
    });
    await visit('saved/', '.saved__row');
    await page.locator('.saved__row button').first().click();
    await page.locator('[data-focus="undo"]').waitFor();
    expect(findBareWords(await readPage(page))).toEqual([]);
  });
});

/** The page as it stands, without what was typed into it. */
async function readPage(shown: Page): Promise<string> {
  await shown.locator('.references li').evaluateAll((references) => {
    // Citations keep a language of their own.
    for (const reference of references) {
      for (const node of [...reference.childNodes])
        if (!(node instanceof HTMLSpanElement)) node.remove();
    }
  });
  return shown.content();
}

describe('Search in German', () => {
  it('says in German what it found, in the dialog', async () => {
    await page.goto(german.url);
    await page.keyboard.press('/');
    await page.keyboard.type('trager');
    await page.getByRole('option', { name: /Robert F\. Trager.*12 Werke/u }).waitFor();
    const dialog = page.locator('#search-dialog');

    expect(await dialog.locator('.label').allTextContents()).toEqual(['Autoren', 'Werke']);
    expect(await dialog.locator('.search-dialog__foot').innerText()).toContain('öffnen');
    await expect
      .poll(() => dialog.locator('[aria-live]').textContent())
      .toBe('12 Werke und 1 Autor');
    expect(await dialog.locator('.search-dialog__title[lang=en]').count()).toBeGreaterThan(0);
  });

  it('understands what types are called in German, and the fields of queries as ever', async () => {
    const { page: shown } = await openPage(context, `${german.url}search/?q=type:bericht`);

    const types = await shown.locator('.work-item__byline').allTextContents();

    expect(types.length).toBeGreaterThan(1);
    expect(types.filter((byline) => !byline.includes('Bericht'))).toEqual([]);
  });

  it('says in German that nothing was found, and where to look', async () => {
    await page.goto(`${german.url}search/?q=author:qqxxzz`);
    await page.locator('.search-page__empty').waitFor();

    expect(await page.locator('.search-hint').innerText()).toBe('Kein Autor passt zu „qqxxzz“.');
    expect(await page.locator('.search-page__empty').innerText()).toContain(
      'Sehen Sie alle Werke, die Autoren oder die Themen durch.',
    );
    await expect
      .poll(() => page.locator('[data-search-announcer]').textContent())
      .toBe('0 Werke. Kein Autor passt zu „qqxxzz“.');
  });
});

describe('In German', () => {
  it.each(['home', 'work with many authors', 'author', 'search with results', 'data'] as const)(
    'axe-core finds nothing on the page: %s',
    async (kind) => {
      const { page: shown } = await openPage(context, german.url + PAGE_KINDS[kind]);

      expect(await findBarriers(shown)).toEqual([]);
    },
  );

  it.each(PAGE_KIND_NAMES)('nothing scrolls sideways at 320 pixels: %s', async (kind) => {
    const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const { page: shown } = await openPage(narrow, german.url + PAGE_KINDS[kind]);

    expect(await findOverhang(shown)).toEqual([]);

    await narrow.close();
  });

  it('the header fits at every width from a small phone to a wide screen', async () => {
    const { page: shown } = await openPage(context, german.url + PAGE_KINDS.contact);
    const overflowing: number[] = [];

    for (let width = 320; width <= 1400; width += 6) {
      await shown.setViewportSize({ width, height: 700 });
      if ((await findOverhang(shown)).length > 0) overflowing.push(width);
    }

    expect(overflowing).toEqual([]);
  });
});

describe('In a language that begins on the right', () => {
  it.each(['', 'works/', 'works/shelley-safeguards/', 'authors/mary-shelley/', 'search/', 'data/'])(
    'nothing scrolls sideways on a phone: %j',
    async (address) => {
      // The marks around every word take room of their own: this is no test of the narrowest phones.
      const narrow = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const { page: shown } = await openPage(narrow, marked.url + address);

      const scroll = await shown.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });

      expect(scroll).toBe(0);
      await narrow.close();
    },
  );
});
