import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../support/page-kinds.ts';
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
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});

afterEach(async () => {
  await context.close();
});

/** The accessible text of what has the focus. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (
      element?.getAttribute('aria-label') ??
      element?.textContent.replaceAll(/\s+/gu, ' ').trim() ??
      ''
    );
  });
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
      return;
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

describe('With the keyboard alone', () => {
  it('the first stop skips to the content, and the next is in it', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS.works);

    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');

    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('the header is walked in the order in which it is read', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS.about);
    const stops: string[] = [];

    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(await readFocus(page));
    }

    expect(stops).toEqual([
      'Skip to the content',
      'Common Ground',
      'Works',
      'Authors',
      'Topics',
      'About',
      expect.stringContaining('Search'),
      'Dark theme',
    ]);
  });

  it.each(PAGE_KIND_NAMES)(
    'every stop can be seen, and the last is in the footer: %s',
    async (kind) => {
      const { page } = await openPage(context, real.url + PAGE_KINDS[kind]);
      await page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLElement>('body > footer a')];
        links.at(-2)?.focus();
      });

      await page.keyboard.press('Tab');
      expect(await readFocus(page)).toBe('Contact and privacy');
      const hidden = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, summary, [tabindex="0"]',
          ),
        ]
          .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
          .filter((element) => {
            element.focus();
            const style = getComputedStyle(element);
            const { width, height } = element.getBoundingClientRect();
            return (
              document.activeElement === element &&
              (width < 1 || height < 1 || style.opacity === '0')
            );
          })
          .map(({ outerHTML }) => outerHTML),
      );

      expect(hidden).toEqual([]);
    },
  );

  it('what has the focus has an outline', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS['work with many authors']);
    const bare: string[] = [];

    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
      });
      if (outline < 2) bare.push(await readFocus(page));
    }

    expect(bare).toEqual([]);
  });

  it('the theme is switched, and the choice holds on the next page', async () => {
    const { page } = await openPage(context, real.url);
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();

    await tabTo(page, '[data-theme-switch]');
    await page.keyboard.press('Space');
    const dark = await paper();
    await page.goto(real.url + PAGE_KINDS.works);

    expect(dark).not.toBe(light);
    expect(await paper()).toBe(dark);
    expect(await page.locator('[data-theme-switch]').getAttribute('aria-pressed')).toBe('true');
  });

  it('a long list of authors is opened, the focus goes to the first new name, and it is closed again', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS['work with many authors']);
    // Only on a narrow screen is the list folded.
    await page.setViewportSize({ width: 390, height: 844 });
    const names = page.locator('[data-fold]').first();
    const list = page.locator(`#${(await names.getAttribute('aria-controls')) ?? ''} > li:visible`);
    const before = await list.count();

    await tabTo(page, '[data-fold]');
    await page.keyboard.press('Enter');
    expect(await names.getAttribute('aria-expanded')).toBe('true');
    const opened = await list.count();
    expect(opened).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);

    await names.focus();
    await page.keyboard.press('Enter');
    expect(await names.getAttribute('aria-expanded')).toBe('false');
    expect(await list.count()).toBe(before);
  });

  it('the address of a work is copied, on the host that the reader is on', async () => {
    const { page } = await openPage(
      context,
      `${real.url}${PAGE_KINDS['work with many authors']}?from=elsewhere#page-related`,
    );

    await tabTo(page, 'button[data-copy-path]');
    await page.keyboard.press('Enter');
    await page.getByText('Copied').first().waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      real.url + PAGE_KINDS['work with many authors'],
    );
  });

  it('search opens from the header, and Escape leads back there', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS.works);

    await tabTo(page, '[data-search-open]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] input');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');

    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search-open]'))).toBe(
      true,
    );
  });
});
