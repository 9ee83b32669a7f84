import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../support/page-kinds.ts';

const { real } = inject('sites');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ javaScriptEnabled: false });
});

afterAll(async () => {
  await browser.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(real.url + path);
  return page;
}

describe('Without scripts', () => {
  it.each(PAGE_KIND_NAMES)(
    'the page shows what it has, and no control that does nothing: %s',
    async (kind) => {
      const page = await open(PAGE_KINDS[kind]);

      const text = await page.locator('main').innerText();
      const dead = await page
        .locator(
          'button:not([type="submit"]):visible, [data-copy]:visible, [data-copy-path]:visible, dialog:visible',
        )
        .allInnerTexts();

      expect(text.length).toBeGreaterThan(80);
      expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
      expect(dead).toEqual([]);
      await page.close();
    },
  );

  it('all authors of a work with many can be read', async () => {
    const page = await open(PAGE_KINDS['work with many authors']);

    const text = await page.locator('main').innerText();

    for (const name of ['Ben Bucknall', 'Anisoara Calinescu', 'Yoshua Bengio'])
      expect(text).toContain(name);
    await page.close();
  });

  it.each(['home', 'search', 'not found'] as const)(
    'no search field is offered that would lead nowhere: %s',
    async (kind) => {
      const page = await open(PAGE_KINDS[kind]);

      expect(await page.locator('input:visible, form:visible').count()).toBe(0);
      await page.close();
    },
  );

  it('search says why it finds nothing, and offers the lists', async () => {
    const page = await open(PAGE_KINDS.search);
    const main = page.locator('main');

    expect(await main.innerText()).toMatch(/script/iu);
    expect(await main.locator('h1:visible').innerText()).toBe('Search');
    for (const list of ['works', 'authors', 'topics', 'years', 'types', 'publishers']) {
      expect(await main.locator(`a[href="${real.base}${list}/"]:visible`).count()).toBeGreaterThan(
        0,
      );
    }
    await page.close();
  });
});
