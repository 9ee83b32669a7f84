import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../support/page-kinds.ts';
import { openPage } from '../support/watched-page.ts';

const sites = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  ['at the root', sites.real],
  ['below /literature/', sites.literature],
])(
  '%s nothing is said on the console, and all that is fetched comes from the site itself',
  (_where, site) => {
    it.each(PAGE_KIND_NAMES)('on the page: %s', async (kind) => {
      const context = await browser.newContext();

      const { page, incidents } = await openPage(context, site.url + PAGE_KINDS[kind]);
      await page.waitForLoadState('networkidle');

      expect(incidents).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    });

    it('while somebody searches', async () => {
      const context = await browser.newContext();
      const { page, incidents } = await openPage(context, site.url);

      await page.keyboard.press('/');
      await page.keyboard.type('verification');
      await page.waitForSelector('dialog[open] [role="option"] mark');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/(?:works|authors|topics)\/[^/]+\/$/u);

      expect(page.url().startsWith(site.url)).toBe(true);
      expect(await page.locator('h1').count()).toBe(1);
      expect(incidents).toEqual([]);
      await context.close();
    });
  },
);
