import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../support/page-kinds.ts';
import { openPage } from '../support/watched-page.ts';

const { real } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  ['light', 'desk', { width: 1280, height: 900 }],
  ['light', 'phone', { width: 390, height: 844 }],
  ['dark', 'desk', { width: 1280, height: 900 }],
  ['dark', 'phone', { width: 390, height: 844 }],
] as const)('In the %s theme on a %s axe-core finds nothing', (colorScheme, _device, viewport) => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
  });

  afterAll(async () => {
    await context.close();
  });

  it.each(PAGE_KIND_NAMES)('on the page: %s', async (kind) => {
    const { page } = await openPage(context, real.url + PAGE_KINDS[kind]);

    expect(await findBarriers(page)).toEqual([]);

    await page.close();
  });

  it('in the search dialog as it opens', async () => {
    const { page } = await openPage(context, real.url);
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] [role="option"]');

    expect(await findBarriers(page)).toEqual([]);

    await page.close();
  });

  it('in the search dialog with results, one of them chosen', async () => {
    const { page } = await openPage(context, real.url);
    await page.keyboard.press('/');
    await page.keyboard.type('verification');
    await page.waitForSelector('dialog[open] [role="option"] mark');
    await page.keyboard.press('ArrowDown');

    expect(await findBarriers(page)).toEqual([]);

    await page.close();
  });
});
