import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { leaveWorkersOut } from '../support/leave-workers-out.ts';
import { openSearchHost } from '../support/search-site.ts';
import type { SearchHost } from '../support/search-site.ts';
import { makeLibrary } from '../search/made-library.ts';

const { real } = inject('sites');
const CARD = '.work-list > .work-item';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: SearchHost;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await openSearchHost(real, [makeLibrary(300)]);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await leaveWorkersOut(context);
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

/** Asks again and again until it is so, on a machine that does other things too. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });
const visit = async (url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  await page.locator(CARD).first().waitFor();
};
const countCards = (): Promise<number> => page.locator(CARD).count();
const scrollToEnd = (): Promise<void> =>
  page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });

describe('While a reader types', () => {
  test('the list of results is never empty between two answers', async () => {
    await visit(`${real.url}search/?q=v`);
    await page.evaluate(() => {
      const counts: number[] = [];
      Reflect.set(window, 'counts', counts);
      new MutationObserver(() => {
        counts.push(document.querySelectorAll('[data-search-main] .work-item').length);
      }).observe(document.body, { childList: true, subtree: true });
    });

    await page.locator('[data-search-field]').press('End');
    const readCounts = (): Promise<readonly number[]> =>
      page.evaluate(() => Reflect.get(window, 'counts') as readonly number[]);
    for (const letters of ['er', 'if', 'icat', 'ion tr', 'eaty']) {
      const { length } = await readCounts();
      await page.keyboard.type(letters, { delay: 30 });
      await expect.poll(async () => (await readCounts()).length).toBeGreaterThan(length);
    }
    await page.waitForFunction(() => document.title.startsWith('verification treaty'));
    await page.locator(`${CARD} mark`, { hasText: 'erification' }).first().waitFor();

    const counts = await readCounts();
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test('works below the fold may wait to be laid out, and are laid out when typing rests', async () => {
    const measure = (): Promise<number> =>
      page.locator('.work-list').evaluate((list) => list.getBoundingClientRect().height);
    await visit(`${real.url}search/?q=governance`);
    const whole = await measure();
    await visit(`${real.url}search/`);

    await page.locator('[data-search-field]').pressSequentially('governance');
    await page.locator(`${CARD} mark`).first().waitFor();

    await eventually(measure).toBe(whole);
  });

  test('each word of the query is marked by itself where it stands', async () => {
    await visit(`${real.url}search/?q=governance+compute`);

    const marked = await page.locator(`${CARD}:first-child mark`).allTextContents();

    expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(
      new Set(['computing', 'governance', 'compute']),
    );
  });

  test('nothing is said of waiting before 200 ms have passed, and something after', async () => {
    await context.route('**/search/*-*.*', () => undefined);
    // The time of the page stands still until it is told to go on.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(`${real.url}search/?q=verification`, { waitUntil: 'load' });
    await page.locator('[data-search-started]').waitFor();
    const wait = page.locator('.search-page__wait');

    await page.clock.runFor(199);
    expect(await wait.count()).toBe(0);
    await page.clock.runFor(1);

    expect(await wait.textContent()).toBe('Fetching the index…');
  });

  test('an answer that is long in coming is waited for beside the one that stands there', async () => {
    await visit(`${host.url}search/`);
    const before = await countCards();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route('**/search/*-*', async (route) => {
      await held;
      await route.continue();
    });
    const title = await page.locator('.work-item__title').first().textContent();

    await page.locator('[data-search-field]').fill(title ?? '');
    await page.getByText('Searching…').waitFor();
    expect(await countCards()).toBe(before);
    release();
    await page.locator(`${CARD} mark`).first().waitFor();

    expect(await page.getByText('Searching…').count()).toBe(0);
  });
});

describe('The dialog', () => {
  test('shows of a summary the sentence that has most of what was sought', async () => {
    await page.goto(real.url, { waitUntil: 'load' });
    await page.keyboard.press('/');
    await page.keyboard.type('resemble earlier regimes');

    const excerpt = page.locator('.search-dialog__excerpt').first();
    await excerpt.locator('mark', { hasText: 'regimes' }).waitFor();

    expect(await excerpt.textContent()).toMatch(/^Of five families/u);
  });
});

describe('More results', () => {
  test('come while the reader scrolls, without moving what is read', async () => {
    await visit(`${real.url}search/`);
    expect(await countCards()).toBe(20);

    await page.locator(CARD).nth(18).scrollIntoViewIfNeeded();
    const first = await page.locator(`${CARD} .work-item__title`).first().textContent();
    await eventually(countCards).toBeGreaterThanOrEqual(40);

    expect(await page.locator(`${CARD} .work-item__title`).first().textContent()).toBe(first);
    const ids = await page
      .locator(CARD)
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-work')));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('come by themselves five times and then at the press of a button, so that the foot can be reached', async () => {
    await visit(`${host.url}search/`);
    for (const wanted of [40, 60, 80, 100, 120]) {
      await scrollToEnd();
      await eventually(countCards).toBe(wanted);
    }

    await scrollToEnd();
    const more = page.getByRole('button', { name: 'Show more results (180 left)' });
    await more.waitFor();
    await page.waitForTimeout(300);
    expect(await countCards()).toBe(120);
    await more.click();

    await eventually(countCards).toBeGreaterThanOrEqual(140);
  });

  test('lead who presses the button by the keyboard to the first new work', async () => {
    await visit(`${host.url}search/`);
    // As tall as a page with all of it, which is scrolled by nobody.
    const more = page.getByRole('button', { name: /^Show more results/u });
    await more.focus();
    await eventually(countCards).toBeGreaterThan(20);
    const before = await countCards();

    await more.press('Enter');
    await eventually(countCards).toBeGreaterThan(before);

    const place = await page.evaluate(
      (card) =>
        [...document.querySelectorAll(card)].findIndex((item) =>
          item.contains(document.activeElement),
        ),
      CARD,
    );
    expect(place).toBe(before);
  });

  test('that cannot be fetched are said to be missing where they would stand, and come on trying again', async () => {
    await visit(`${host.url}search/`);
    await context.route('**/search/works-*', (route) => route.abort());

    await scrollToEnd();
    const again = page.getByRole('button', {
      name: 'More results could not be fetched. Try again',
    });
    await again.waitFor();
    expect(await countCards()).toBe(20);
    await context.unroute('**/search/works-*');
    await again.click();

    await eventually(countCards).toBeGreaterThanOrEqual(40);
  });
});

describe.each([
  ['kept by the browser', true],
  ['loaded anew', false],
] as const)('Back from a work, on a page that was %s', (_how, isKept) => {
  let keeping: Browser;

  beforeAll(async () => {
    keeping = await launchBrowser(
      isKept ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {},
    );
  });

  afterAll(async () => {
    await keeping.close();
  });

  test('the reader finds results, place and focus as they were', async () => {
    const own = await keeping.newPage({ viewport: { width: 1280, height: 800 } });
    await own.goto(`${real.url}search/?from=2020`, { waitUntil: 'load' });
    const cards = own.locator(CARD);
    await cards.nth(18).scrollIntoViewIfNeeded();
    await cards.nth(30).scrollIntoViewIfNeeded();
    const link = cards.nth(30).locator('.work-item__title a');
    const href = await link.getAttribute('href');
    await link.focus();
    const top = await own.evaluate(() => Math.round(window.scrollY));
    const count = await cards.count();
    const loads = await own.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        Reflect.set(window, 'wasKept', persisted);
      });
      return performance.timeOrigin;
    });

    await own.keyboard.press('Enter');
    await own.waitForURL('**/works/*/');
    await own.goBack({ waitUntil: 'commit' });
    await cards.first().waitFor();

    await eventually(() => own.evaluate(() => Math.round(window.scrollY))).toBe(top);
    expect(await cards.count()).toBe(count);
    expect(await own.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    expect((await own.evaluate(() => performance.timeOrigin)) === loads).toBe(isKept);
    await own.close();
  });

  test('the dialog is open again with what was asked and the answer', async () => {
    const own = await keeping.newPage({ viewport: { width: 1280, height: 800 } });
    await own.goto(real.url, { waitUntil: 'load' });
    await own.keyboard.press('/');
    await own.keyboard.type('verification');
    await own.locator('#search-dialog [role="option"] mark').first().waitFor();
    await own.keyboard.press('ArrowDown');
    await own.keyboard.press('Enter');
    await own.waitForURL(/\/(?:works|topics|authors)\//u);

    await own.goBack({ waitUntil: 'commit' });

    await own.locator('#search-dialog[open] [role="option"] mark').first().waitFor();
    expect(await own.locator('#search-dialog input').inputValue()).toBe('verification');
    await own.close();
  });
});

describe('A dialog that was closed', () => {
  test('stays closed when the reader comes back', async () => {
    await page.goto(real.url, { waitUntil: 'load' });
    await page.keyboard.press('/');
    await page.keyboard.type('verification');
    await page.locator('#search-dialog [role="option"] mark').first().waitFor();
    await page.keyboard.press('Escape');

    await page.locator(`${CARD} .work-item__title a`).first().click();
    await page.waitForURL('**/works/*/');
    await page.goBack();
    await page.locator(CARD).first().waitFor();

    expect(await page.locator('#search-dialog[open]').count()).toBe(0);
  });
});
