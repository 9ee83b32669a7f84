import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { openPage } from '../support/watched-page.ts';

const { real } = inject('sites');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
});

afterEach(async () => {
  await context.close();
});

describe('A button that copies', () => {
  it.each([
    ['Copy link', PAGE_KINDS.topic],
    ['Copy this search', PAGE_KINDS['search with results']],
  ])(
    '“%s” says “Copied” and then its own words again, however often it is pressed',
    async (label, path) => {
      const { page } = await openPage(context, real.url + path);
      await page.getByRole('button', { name: label }).click();
      const copied = page.getByRole('button', { name: 'Copied' });

      await copied.click();
      await copied.click();

      await page.getByRole('button', { name: label }).waitFor({ timeout: 10_000 });
      expect(await copied.count()).toBe(0);
    },
  );
});
