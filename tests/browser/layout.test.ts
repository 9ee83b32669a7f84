import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findOverhang } from '../support/find-overhang.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../support/page-kinds.ts';
import { openPage } from '../support/watched-page.ts';

const { real, hostile } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('At 320 pixels nothing scrolls sideways', () => {
  it.each([
    ...PAGE_KIND_NAMES.map((kind) => [kind, real.url + PAGE_KINDS[kind]]),
    ['hostile work', `${hostile.url}works/raw-html/`],
    ['hostile author', `${hostile.url}authors/constructor/`],
  ])('on the page: %s', async (_kind, url) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const { page } = await openPage(context, url);

    expect(await findOverhang(page)).toEqual([]);

    await context.close();
  });
});

describe('The header', () => {
  it('fits at every width from a small phone to a wide screen', async () => {
    const context = await browser.newContext();
    const { page } = await openPage(context, real.url + PAGE_KINDS.contact);
    const overflowing: number[] = [];

    for (let width = 320; width <= 1400; width += 6) {
      await page.setViewportSize({ width, height: 700 });
      if ((await findOverhang(page)).length > 0) overflowing.push(width);
    }

    expect(overflowing).toEqual([]);
    await context.close();
  });

  it('has no more than two rows at 320 pixels: name and buttons, then the sections', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const { page } = await openPage(context, real.url + PAGE_KINDS.contact);
    const middleOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => {
        const { top, height } = element.getBoundingClientRect();
        return Math.round(top + height / 2);
      });

    const [name, search, theme] = [
      await middleOf('body > header a >> nth=0'),
      await middleOf('[data-search-open]'),
      await middleOf('[data-theme-switch]'),
    ];

    expect([search, theme]).toEqual([name, name]);
    await context.close();
  });
});

describe('On a phone', () => {
  it.each(PAGE_KIND_NAMES)(
    'buttons and the links of header and footer are large enough to touch: %s',
    async (kind) => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
      });
      const { page } = await openPage(context, real.url + PAGE_KINDS[kind]);

      const small = await page
        .locator(
          'button:visible, body > header a:visible, body > footer a:visible, summary:visible, .button:visible',
        )
        .evaluateAll((elements) =>
          elements
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
            .map(
              ({ element, box }) =>
                `${element.textContent.trim()} ${String(box.width)} × ${String(box.height)}`,
            ),
        );

      expect(small).toEqual([]);
      await context.close();
    },
  );
});

describe('Where less motion is asked for', () => {
  it.each(PAGE_KIND_NAMES)('nothing moves: %s', async (kind) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const { page } = await openPage(context, real.url + PAGE_KINDS[kind]);

    const moving = await page.evaluate(() => {
      const seconds = (list: string): number =>
        Math.max(...list.split(',').map((value) => Number.parseFloat(value)));
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          const isAnimated =
            style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
          return isAnimated || seconds(style.transitionDuration) > 0.01;
        })
        .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    });

    expect(moving).toEqual([]);
    await context.close();
  });
});

describe('In print', () => {
  it.each(PAGE_KIND_NAMES)('there is no navigation and no button: %s', async (kind) => {
    const context = await browser.newContext();
    const { page } = await openPage(context, real.url + PAGE_KINDS[kind]);
    await page.emulateMedia({ media: 'print' });

    expect(
      await page
        .locator('nav:visible, button:visible, form:visible, body > footer:visible')
        .count(),
    ).toBe(0);

    expect(await page.locator('h1').count()).toBe(1);
    await context.close();
  });
});

describe('In print, an author', () => {
  it('has the dozen who wrote most with them, and how many more there are', async () => {
    const context = await browser.newContext();
    const { page } = await openPage(context, real.url + PAGE_KINDS.author);
    await page.emulateMedia({ media: 'print' });
    const section = page.locator('section[aria-labelledby="page-coauthors"]');

    expect(await section.locator('li:visible').count()).toBe(12);
    await expect.poll(() => section.getByText(/^and \d+ more$/u).isVisible()).toBe(true);
    await context.close();
  });
});

describe('Nothing shifts while a page loads', () => {
  it.each(PAGE_KIND_NAMES)('on the page: %s', async (kind) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await context.addInitScript(() => {
      Reflect.set(window, '__shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(
            window,
            '__shift',
            Number(Reflect.get(window, '__shift')) + Number(Reflect.get(entry, 'value')),
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { page } = await openPage(context, real.url + PAGE_KINDS[kind]);

    const shift = await page.evaluate(() => Number(Reflect.get(window, '__shift')));

    expect(shift).toBeLessThan(0.02);
    await context.close();
  });
});
