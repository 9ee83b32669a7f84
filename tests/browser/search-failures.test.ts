import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openSearchHost } from '../support/search-site.ts';
import type { SearchHost } from '../support/search-site.ts';
import { makeLibrary } from '../search/made-library.ts';

const { real } = inject('sites');
/** Every file of an index bears its edition. */
const INDEX = '**/search/*-*';
/** What no work is found by, and all facets are counted from. */
const FACTS = '**/search/facts-*';
const SCRIPT = /\/_astro\/index\.astro[^/]*\.js$/u;
const TITLE = '.work-list > .work-item .work-item__title';

const editions = [makeLibrary(400, 1), makeLibrary(400, 100)];
/** Words that only the one edition has, from works far apart. */
const titleOf = (edition: number, work: number): string =>
  editions[edition]?.works[work]?.title ?? '';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: SearchHost;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await openSearchHost(real, editions);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  host.publish(0);
});

afterEach(async () => {
  await context.close();
});

/** Asks again and again until it is so, on a machine that does other things too. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });
const visit = async (query: string): Promise<void> => {
  await page.goto(`${host.url}search/${query}`, { waitUntil: 'load' });
};
/** Until the facets are there too, files are being fetched. */
const settled = (): Promise<void> => page.locator('.facet').first().waitFor();
const titles = (): Promise<string[]> => page.locator(TITLE).allTextContents();
const ask = (text: string): Promise<void> => page.locator('[data-search-field]').fill(text);

describe('Where a part of the index fails once', () => {
  test('it is fetched again, and nobody hears of it', async () => {
    let failures = 0;
    await context.route(INDEX, async (route) => {
      failures += 1;
      if (failures === 1) await route.abort();
      else await route.continue();
    });

    await visit(`?q=${encodeURIComponent(titleOf(0, 7))}`);
    await page.locator(TITLE).first().waitFor();

    expect((await titles())[0]).toBe(titleOf(0, 7));
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(failures).toBeGreaterThan(1);
  });
});

describe('Where the index cannot be had at all', () => {
  test('the page says so, offers the indexes, and goes on when the reader tries again', async () => {
    await context.route(INDEX, (route) => route.abort());
    await visit(`?q=${encodeURIComponent(titleOf(0, 7))}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe(
      'The search index could not be fetched. Are you online? The lists below need no search. Try again',
    );
    await expect.poll(() => page.locator('[data-search-fallback]').isVisible()).toBe(true);

    await context.unroute(INDEX);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator(TITLE).first().waitFor();

    expect((await titles())[0]).toBe(titleOf(0, 7));
    expect(await page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => page.locator('[data-search-fallback]').isVisible()).toBe(false);
  });

  test('the dialog says so, and its form still leads to the search page', async () => {
    await context.route(INDEX, (route) => route.abort());
    await page.goto(host.url, { waitUntil: 'load' });
    await page.keyboard.press('/');
    await page.keyboard.type('anything');

    await page.getByText('Press Enter for the search page.').waitFor();
    await page.keyboard.press('Enter');

    await page.waitForURL('**/search/?q=anything');
  });
});

describe('Where the connection breaks on an open page', () => {
  test('results stay, the last search is said to be theirs, and searches of what was fetched are answered', async () => {
    const known = titleOf(0, 7);
    await visit(`?q=${encodeURIComponent(known)}`);
    await settled();
    const before = await titles();
    await context.route(INDEX, (route) => route.abort());

    await ask(titleOf(0, 390));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(
      'What stands below is the answer to the search before.',
    );
    expect(await titles()).toEqual(before);
    await ask(known);
    await alert.waitFor({ state: 'detached' });

    expect(await titles()).toEqual(before);
  });
});

describe('Where the files that facets are counted from are long in coming', () => {
  test('works are shown before them, and neither move nor lose the focus when they come', async () => {
    const gate = Promise.withResolvers<undefined>();
    await context.route(FACTS, async (route) => {
      await gate.promise;
      await route.continue();
    });
    await visit(`?q=${encodeURIComponent(titleOf(0, 7))}`);
    const first = page.locator(TITLE).first();
    await first.waitFor();
    await first.getByRole('link').focus();
    await page.evaluate((title) => {
      document.querySelector(title)?.setAttribute('data-same', '');
    }, TITLE);
    const place = await first.boundingBox();
    expect(await page.locator('.facet').count()).toBe(0);

    gate.resolve(undefined);
    await settled();

    expect(await first.getAttribute('data-same')).toBe('');
    expect(await first.boundingBox()).toEqual(place);
    expect(await first.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
  });

  test('or cannot be had, works stay, and trying again brings the facets', async () => {
    await context.route(FACTS, (route) => route.abort());
    await visit(`?q=${encodeURIComponent(titleOf(0, 7))}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe(
      'The search index could not be fetched. Are you online? What was found until then stands below. Try again',
    );
    expect((await titles())[0]).toBe(titleOf(0, 7));

    await context.unroute(FACTS);
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled();

    expect(await alert.count()).toBe(0);
    expect((await titles())[0]).toBe(titleOf(0, 7));
  });
});

describe('Where the worker', () => {
  const WORKER = /\/_astro\/worker[^/]*\.js$/u;

  test('falls silent, it is given up, and another one answers', async () => {
    await page.clock.install();
    await context.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript' }), {
      times: 1,
    });
    await visit(`?q=${encodeURIComponent(titleOf(0, 7))}`);
    await page.getByText('Fetching').waitFor();

    await page.clock.runFor(45_000);
    await page.locator(TITLE).first().waitFor();

    expect((await titles())[0]).toBe(titleOf(0, 7));
  });

  test('has been given something else for the first file, which the browser keeps, the index is fetched past it', async () => {
    const mend = await host.damageIndex(0);
    await visit(`?q=${encodeURIComponent(titleOf(0, 7))}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('came damaged');

    await mend();
    await visit(`?q=${encodeURIComponent(titleOf(0, 8))}`);
    await page.locator(TITLE).first().waitFor();

    expect((await titles())[0]).toBe(titleOf(0, 8));
  });
});

describe('Where the script of the page is long in coming', () => {
  test('the query of the address stands in the field, and Enter keeps the filters', async () => {
    const gate = Promise.withResolvers<undefined>();
    await context.route(SCRIPT, async (route) => {
      await gate.promise;
      await route.continue();
    });
    await page.goto(`${host.url}search/?q=anything&type=report`, { waitUntil: 'commit' });
    const field = page.locator('[data-search-field]');
    await eventually(() => field.inputValue()).toBe('anything');

    await field.fill('trager');
    await field.press('Enter');
    await page.waitForURL('**/search/?q=trager&type=report', { waitUntil: 'commit' });
    gate.resolve(undefined);

    await page
      .getByRole('button', { name: 'Clear all filters' })
      .or(page.getByText('Nothing matches'))
      .first()
      .waitFor();
  });
});

describe('Where the script of the page cannot be fetched', () => {
  test('the page offers the indexes', async () => {
    await context.route(SCRIPT, (route) => route.abort());
    await visit('?q=anything');

    await page.getByText('Search could not be loaded; reload the page to try again.').waitFor();

    await expect.poll(() => page.locator('[data-search-fallback]').isVisible()).toBe(true);
  });
});

describe('Where the library is published anew under an open page', () => {
  test('two editions are never mixed: the page says that it is old, keeps its results, and is new after reloading', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const edition = /\/search\/[a-z]+(?:-\d+)?-([0-9a-f]+)\.(?:bin|json)$/u.exec(request.url());
      if (edition?.[1] !== undefined) asked.push(edition[1]);
    });
    await visit(`?q=${encodeURIComponent(titleOf(0, 7))}`);
    await settled();
    const before = await titles();

    host.publish(1);
    await ask(titleOf(1, 390));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(
      'The library was updated since this page was opened; reload the page.',
    );
    expect(await titles()).toEqual(before);
    expect(new Set(asked).size).toBe(1);

    await alert.getByRole('button', { name: 'Reload' }).click();
    await eventually(async () => (await titles())[0]).toBe(titleOf(1, 390));
    expect(new Set(asked).size).toBe(2);
  });
});
