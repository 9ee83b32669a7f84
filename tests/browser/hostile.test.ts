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

const RUN = 'window.__ran=1';
const TAG = encodeURIComponent(`"'><img src=x onerror=${RUN}><svg onload=${RUN}>`);

it.each([
  `search/?x=1&q=${TAG}&author=${TAG}&topic=__proto__&type=constructor&publisher=${TAG}&from=-1&to=1e9&sort=toString`,
  `search/?x=1&q=author:${TAG}+topic:__proto__+%00%FF`,
  'search/?__proto__[polluted]=1&constructor.prototype.polluted=1&q=script',
  `search/#${TAG}`,
  `works/raw-html/#${TAG}`,
  'works/raw-html/#javascript:window.__ran=1',
  `works/raw-html/?next=javascript:${RUN}#constructor`,
  `saved/?x=1&works=${TAG},__proto__,constructor,../../raw-html,raw-html`,
  `saved/?x=1&works=${'x,'.repeat(3000)}`,
  `bibliography/?style=__proto__&from=author:constructor`,
  `bibliography/?style=x&from=${TAG}`,
  'bibliography/?works=__proto__,constructor,hasOwnProperty',
  'bibliography/?style=x&from=shelf:years/..%2f..%2fx',
  `resolve/?id=javascript:${RUN}`,
  `resolve/?id=${TAG}`,
  'resolve/?id=__proto__',
  'resolve/?id=https://evil.example/',
])('Nothing that an address brings runs, or leads away: %s', async (address) => {
  const context = await browser.newContext();
  const { page, incidents } = await openPage(context, hostile.url + address);
  await page.waitForLoadState('networkidle');

  expect(await readTraces(page)).toEqual({ ran: undefined, polluted: undefined });
  expect(await findForeign(page)).toEqual([]);
  expect(new URL(page.url()).origin).toBe(origin);
  expect(incidents.filter((incident) => !incident.startsWith('missing:'))).toEqual([]);
  await context.close();
});

it.each([
  ['markup', `"'><img src=x onerror=${RUN}>`],
  ['what no selector may hold', '"] , body , [x="'],
  [
    'a list of what are no works',
    `["__proto__","constructor","<img src=x onerror=${RUN}>",1,null,{"a":1}]`,
  ],
  ['an object with a prototype', '{"__proto__":{"polluted":1},"length":3}'],
  ['very much', 'x'.repeat(1_000_000)],
])(
  'Nothing that is kept in the browser runs, or keeps a page from being read: %s',
  async (_name, value) => {
    const context = await browser.newContext();
    await context.addInitScript((text) => {
      for (const key of ['theme', 'citation-style', 'saved-works']) {
        localStorage.setItem(key, text);
        sessionStorage.setItem(key, text);
      }
    }, value);
    for (const path of [
      '',
      'works/raw-html/',
      'saved/',
      'bibliography/?style=apa&from=saved',
      'search/?q=script',
    ]) {
      const { page, incidents } = await openPage(context, hostile.url + path);

      expect(await readTraces(page)).toEqual({ ran: undefined, polluted: undefined });
      expect(await findForeign(page)).toEqual([]);
      await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
      expect(incidents).toEqual([]);
      await page.close();
    }
    await context.close();
  },
);

it('A list of saved works that is far too long keeps no page from being read, and loses nothing', async () => {
  const context = await browser.newContext();
  const { page } = await openPage(context, hostile.url);
  await page.evaluate(() => {
    const ids = Array.from({ length: 100_000 }, (_, number) => `made-${String(number)}`);
    localStorage.setItem('saved-works', JSON.stringify(ids));
  });

  await page.goto(`${hostile.url}saved/`);
  await page.getByText('made-4999').first().waitFor();
  await page.getByText('Only the first 5,000 are shown.').waitFor();
  await page.goto(`${hostile.url}search/?q=script`);
  await page.locator('.save-button').first().click();
  await page.locator('.save-button.is-saved').first().waitFor();

  const kept = await page.evaluate(
    () => JSON.parse(localStorage.getItem('saved-works') ?? '') as readonly string[],
  );
  expect([kept.length, kept[99_999]]).toEqual([100_001, 'made-99999']);
  await context.close();
});
