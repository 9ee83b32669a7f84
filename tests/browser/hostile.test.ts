import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readPages } from '../support/built-pages.ts';
import { openPage } from '../support/watched-page.ts';

const { hostile } = inject('sites');
const origin = new URL(hostile.url).origin;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What entries would leave behind if anything of theirs had run. */
function readTraces(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    ran: Reflect.get(window, '__ran') as unknown,
    polluted: Reflect.get({}, 'polluted') as unknown,
  }));
}

/** Everything in the page that could run or fetch something and is not the site's own. */
function findForeign(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // The site's own scripts lie in one folder, and the resolver has a form of its own.
    const capable =
      'main :is(script:not([src^="/_astro/"]), style, link, meta, base, iframe, object, embed, form:not([role="search"], [data-resolve] > form), template, math, video, audio, canvas, portal)';
    const byElement = [...document.querySelectorAll(capable)].map(({ outerHTML }) => outerHTML);
    const byAttribute = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on|^style$|^srcdoc$|^ping$/iu.test(name) ||
            /^\s*(?:javascript|data|vbscript):/iu.test(value),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    );
    return [...byElement, ...byAttribute];
  });
}

it.each(readPages(hostile).map(({ path }) => path))(
  'Nothing that an entry brings runs on %s',
  async (path) => {
    const context = await browser.newContext();
    const { page, incidents } = await openPage(context, origin + path);

    // Handlers wait for somebody to come near.
    for (const element of await page.locator('main :is(a, p, div, summary, img, b)').all()) {
      await element.dispatchEvent('mouseover');
      await element.dispatchEvent('focus');
      await element.dispatchEvent('toggle');
    }

    expect(await readTraces(page)).toEqual({ ran: undefined, polluted: undefined });
    expect(await findForeign(page)).toEqual([]);
    expect(incidents).toEqual([]);
    expect(page.url()).toBe(origin + path);
    await context.close();
  },
);

it('Nothing that an entry brings runs in search results', async () => {
  const context = await browser.newContext();
  const { page, incidents } = await openPage(context, hostile.url);

  await page.keyboard.press('/');
  await page.keyboard.type('script');
  await page.waitForSelector('dialog[open] [role="option"] mark');
  expect(await readTraces(page)).toEqual({ ran: undefined, polluted: undefined });

  await page.goto(
    `${hostile.url}search/?q=${encodeURIComponent('script <img src=x onerror=window.__ran=1>')}`,
  );
  await page.waitForLoadState('networkidle');

  expect(await readTraces(page)).toEqual({ ran: undefined, polluted: undefined });
  expect(await findForeign(page)).toEqual([]);
  expect(incidents).toEqual([]);
  await context.close();
});

it('What an entry says stands there as it was written', async () => {
  const context = await browser.newContext();
  const { page } = await openPage(context, `${hostile.url}works/raw-html/`);

  const title = await page.locator('h1').first().textContent();
  const body = await page.locator('main').innerText();

  expect(title).toContain('<script>window.__ran = ');
  expect(body).toContain('Before.');
  expect(body).toContain('Handlers.');
  expect(body).toContain('After.');
  await context.close();
});

it('Names and ids of an entry do not stand in the way of those of the page', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { page } = await openPage(context, `${hostile.url}works/clobbering/`);

  const focused = await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('.skip-link');
    link?.click();
    return document.activeElement?.tagName;
  });
  const stolen = await page.locator('main [data-copy="stolen"], main [role="alert"]').count();

  expect(focused).toBe('MAIN');
  expect(stolen).toBe(0);
  expect(await page.locator('main').innerText()).toContain('Not hidden.');
  await context.close();
});
