import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { findOverhang } from '../support/find-overhang.ts';
import { leaveWorkersOut } from '../support/leave-workers-out.ts';
import { openStoppableHost } from '../support/stoppable-host.ts';
import type { StoppableHost } from '../support/stoppable-host.ts';
import type { TestSite } from '../support/global-setup.ts';

const sites = inject('sites');
const { real } = sites;
const FIRST = 'verification-for-international-ai-governance';
const WORK = `works/${FIRST}/`;
const TITLE = 'Verification for International AI Governance';
const OTHER = 'works/managing-extreme-ai-risks/';
const OTHER_TITLE = 'Managing extreme AI risks amid rapid progress';
const NOT_KEPT = 'This page is not kept here';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: StoppableHost;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  host = await openStoppableHost(real);
});

afterEach(async () => {
  await context.close();
  await host.stop();
});

/** Opens a page; what it is answered with. */
async function visit(address: string): Promise<number | undefined> {
  return (await page.goto(host.url + address))?.status();
}

const heading = (): Promise<string> => page.locator('h1').innerText();

/** The paths below the home page that the browser keeps: all, or those of one group. */
function listKept(group = ''): Promise<readonly string[]> {
  const { pathname } = new URL(host.url);
  return page.evaluate(
    async ([base, beginning]) => {
      const names = (await caches.keys()).filter((name) => name.startsWith(beginning));
      const requests = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys()),
      );
      return requests.flat().map(({ url }) => new URL(url).pathname.slice(base.length));
    },
    [pathname, `offline:${pathname}:${group}`] as const,
  );
}

/** Waits until the browser keeps a page, for the reason that a group stands for. */
async function untilKept(address: string, group = ''): Promise<void> {
  await expect.poll(() => listKept(group)).toContain(address);
}

/** A first visit: to the page of a work, which the browser keeps, with what it needs for the rest. */
async function visitFirst(): Promise<void> {
  await visit(WORK);
  await untilKept(WORK);
}

describe.each<readonly [string, TestSite]>([
  ['at the root of a host', real],
  ['below a path', sites.literature],
])('After a first visit, without a connection, %s', (_where, site) => {
  beforeEach(async () => {
    await host.stop();
    host = await openStoppableHost(site);
    await visitFirst();
    await host.stop();
  });

  test('the page that was opened is there, with its styles, scripts and citations', async () => {
    expect(await visit(`${WORK}?from=elsewhere#cite`)).toBe(200);

    expect(await heading()).toBe(TITLE);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.locator('.cite label', { hasText: 'MLA' }).first().click();
    expect(await page.locator('.cite__panel:visible').innerText()).toContain(TITLE);
  });

  test('a reader searches, filters, and opens what is kept', async () => {
    await visit('');
    await page.locator('main form[role="search"] input').fill('verification');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=verification');
    const count = page.locator('.search-page__count');
    await count.waitFor();
    const all = await count.innerText();

    const filter = page.locator('[data-search-filters] input[type="checkbox"]').first();
    await filter.click();
    await expect.poll(() => count.innerText()).not.toBe(all);
    await filter.click();
    await expect.poll(() => count.innerText()).toBe(all);
    await page.locator('[data-search-main] a', { hasText: TITLE }).first().click();
    await page.waitForURL(`**/${WORK}`);

    expect(await heading()).toBe(TITLE);
  });

  test('the dialog of search finds as ever', async () => {
    await visit('');
    await page.keyboard.press('/');
    await page.keyboard.type('verification');

    await page.waitForSelector('dialog[open] [role="option"] mark');
  });

  test('a page that is not kept says so, and leads to those that are', async () => {
    expect(await visit('authors/')).toBe(503);

    expect(await heading()).toBe(NOT_KEPT);
    const kept = page.locator('[data-offline-list] a');
    await kept.waitFor();
    expect(await kept.allInnerTexts()).toEqual([TITLE]);
    await kept.click();
    await page.waitForURL(`**/${WORK}`);
    expect(await heading()).toBe(TITLE);
  });

  test('an address that lacks its slash leads on', async () => {
    await visit('search?q=verification');

    await page.waitForURL('**/search/?q=verification');
    await page.locator('.search-page__count').waitFor();
  });

  test('a page that was not kept is there once the connection is', async () => {
    await visit('authors/');
    await host.start();
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect.poll(heading).toBe('Authors');
  });
});

describe('With a connection', () => {
  beforeEach(visitFirst);

  test('a reader sees what is published now', async () => {
    host.publish(sites.german);

    await visit('');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await visit(WORK);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  test('nothing that changes is fetched twice, and what does not change is not fetched again', async () => {
    host.takeAsked();
    await visit(OTHER);
    await untilKept(OTHER);

    const asked = host.takeAsked();
    expect(asked.filter((path) => path === `/${OTHER}`)).toHaveLength(1);
    expect(asked.filter((path) => /\.(?:js|css|bin)$/u.test(path))).toEqual([]);
  });

  test('where the host is silent, a copy takes its place', async () => {
    host.hush();

    expect(await visit(WORK)).toBe(200);
    expect(await heading()).toBe(TITLE);
  });

  test('a page that is not there is not kept, nor is a failure of the host', async () => {
    expect(await visit('works/no-such-work/')).toBe(404);
    host.fail(500);
    expect(await visit(OTHER)).toBe(500);
    expect(await visit(WORK)).toBe(500);
    host.fail(undefined);
    await host.stop();

    expect(await visit('works/no-such-work/')).toBe(503);
    expect(await heading()).toBe(NOT_KEPT);
    expect(await visit(OTHER)).toBe(503);
    expect(await visit(WORK)).toBe(200);
    expect(await heading()).toBe(TITLE);
  });

  test('a page that the library no longer has is kept no longer', async () => {
    host.publish(sites.single);
    expect(await visit(WORK)).toBe(404);

    await expect.poll(() => listKept()).not.toContain(WORK);
  });

  test('files for other programs are left to the browser, and not kept', async () => {
    const status = await page.evaluate(
      async (file) => (await fetch(file)).status,
      `/works/${FIRST}.bib`,
    );
    expect(status).toBe(200);
    await visit(OTHER);
    await untilKept(OTHER);

    expect((await listKept()).filter((path) => path.endsWith('.bib'))).toEqual([]);
  });
});

describe('Saved works', () => {
  const save = (title: string) =>
    page
      .locator('[data-work]', { hasText: title })
      .getByRole('button', { name: `Save “${title}”` });

  test('that were never opened can be read without a connection, from their list', async () => {
    await visitFirst();
    await visit('works/');
    await save(OTHER_TITLE).click();
    await untilKept(OTHER);
    await untilKept('bundles/listing/0.json');
    await host.stop();

    await visit('saved/');
    await page.locator('.saved__title').click();
    await page.waitForURL(`**/${OTHER}`);

    expect(await heading()).toBe(OTHER_TITLE);
  });

  test('that a browser had before it kept pages are kept as well', async () => {
    await context.addInitScript((id) => {
      localStorage.setItem('saved-works', JSON.stringify([id, 'no-such-work']));
    }, 'managing-extreme-ai-risks');
    await visitFirst();
    await untilKept(OTHER, 'saved');
    await host.stop();

    expect(await visit(OTHER)).toBe(200);
  });

  test('that the library no longer has are asked for once, and again after a new build', async () => {
    const gone = 'works/no-such-work/';
    await context.addInitScript(() => {
      localStorage.setItem('saved-works', '["no-such-work", "managing-extreme-ai-risks"]');
    });
    await visitFirst();
    await untilKept(OTHER, 'saved');
    expect(host.takeAsked()).toContain(`/${gone}`);
    await visit('works/');
    await untilKept('works/', 'opened');
    await visit('saved/');
    await page.locator('.saved__row').first().waitFor();
    expect(await listKept('absent')).toEqual([gone]);
    expect(host.takeAsked()).not.toContain(`/${gone}`);

    host.publish(sites.german);
    await visit('works/');
    await expect.poll(() => listKept('absent')).toEqual([]);
    await visit('works/');

    await expect.poll(() => host.takeAsked()).toContain(`/${gone}`);
  });

  test('stand first in the list of what is kept, and stay when the others are forgotten', async () => {
    await visitFirst();
    await visit('works/');
    await save(OTHER_TITLE).click();
    await untilKept(OTHER);
    await visit('offline/');
    const list = page.locator('[data-offline-list]');
    await list.getByText(OTHER_TITLE).waitFor();
    expect(await list.locator('h2, a').allInnerTexts()).toEqual([
      'SAVED WORKS',
      OTHER_TITLE,
      'PAGES OPENED LAST',
      'All works',
      TITLE,
    ]);

    await page.getByRole('button', { name: 'Forget the pages opened last' }).click();
    await page.getByText('Forgotten.').waitFor();

    expect(await list.locator('a').allInnerTexts()).toEqual([OTHER_TITLE]);
    expect(await listKept()).toContain(OTHER);
    expect(await listKept()).not.toContain(WORK);
  });

  test('that are saved no longer are pages like others', async () => {
    await visitFirst();
    await visit(OTHER);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await untilKept(OTHER, 'saved');
    await visit('offline/');
    const titles = page.locator('[data-offline-list] h2');
    await expect.poll(() => titles.allInnerTexts()).toEqual(['SAVED WORKS', 'PAGES OPENED LAST']);

    await visit(OTHER);
    await page.getByRole('button', { name: 'Saved', exact: true }).click();
    await untilKept(OTHER, 'opened');
    await visit('offline/');

    await expect.poll(() => titles.allInnerTexts()).toEqual(['PAGES OPENED LAST']);
    expect(await listKept()).toContain(OTHER);
  });
});

describe('A new build', () => {
  /** Whether a worker waits for the pages of an earlier one to be closed. */
  const isWaiting = (): Promise<boolean> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);

  test('takes over when no page of the old one is open, keeps what it needs, and removes the rest', async () => {
    await visitFirst();
    await visit('');
    const before = (await listKept()).filter((path) => path.startsWith('_astro/'));
    host.publish(sites.german);
    await visit('saved/');
    await expect.poll(isWaiting).toBe(true);
    // A page that is opened while the closed one is still being taken down is the old worker's, and it goes on waiting:
    // then the reader has to close that page too.
    const comeBack = async (): Promise<boolean> => {
      await page.close();
      page = await context.newPage();
      await page.waitForTimeout(500);
      await visit('about/');
      return isWaiting();
    };
    await expect.poll(comeBack).toBe(false);
    await untilKept('about/');
    await host.stop();

    expect(await visit('search/?q=verification')).toBe(200);
    await page.locator('.search-page__count').waitFor();
    expect(await heading()).toBe('Suche');
    // A page of the old build is whole.
    expect(await visit(WORK)).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('.cite label', { hasText: 'MLA' }).first().click();
    expect(await page.locator('.cite__panel:visible').innerText()).toContain(TITLE);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('verification');
    await page.waitForSelector('dialog[open] [role="option"] mark');
    // What only other pages of it had is gone.
    const after = await listKept();
    const removed = before.filter((path) => !after.includes(path));
    expect(removed.length).toBeGreaterThan(0);
  });

  test('leaves open pages of the old one all that they may still ask for', async () => {
    await visitFirst();
    await visit('search/');
    const other = await context.newPage();
    host.publish(sites.german);
    await other.goto(host.url);
    await expect.poll(isWaiting).toBe(true);

    await page.locator('[data-search-field]').fill('verification');
    await page.locator('.search-page__count').waitFor();

    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.search-page__count').innerText()).toMatch(/works/u);
  });

  test('that is not to be read offline takes the worker and all that it kept away', async () => {
    await visitFirst();
    host.publish(sites.online);
    await visit('');

    await expect.poll(() => listKept()).toEqual([]);
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
    await visit('offline/');
    await expect
      .poll(() => page.getByText('can be read with a connection alone').isVisible())
      .toBe(true);
  });
});

describe('Two libraries on one host', () => {
  test('do not take away what the other keeps', async () => {
    await visitFirst();
    await page.evaluate(async () => {
      const other = await caches.open('offline:/literature/:opened');
      await other.put('/literature/works/', new Response('kept'));
    });
    host.publish(sites.online);
    await visit('');
    await expect.poll(() => listKept()).toEqual([]);

    expect(await page.evaluate(() => caches.keys())).toEqual(['offline:/literature/:opened']);
  });
});

describe('Nothing is missing, and nothing is said', () => {
  let said: string[];

  beforeEach(() => {
    said = [];
    context.on('console', (message) => said.push(message.text()));
    context.on('weberror', (error) => said.push(error.error().message));
  });

  async function readOn(): Promise<void> {
    await visit(WORK);
    await page.waitForLoadState('networkidle');
    await visit('search/?q=verification');
    await page.locator('.search-page__count').waitFor();
    await visit('offline/');
    await expect
      .poll(() => page.getByText('No page is kept in this browser yet.').isVisible())
      .toBe(true);
    expect(said).toEqual([]);
  }

  test('in a browser without service workers', async () => {
    await leaveWorkersOut(context);

    await readOn();
  });

  test('in a browser that forbids them', async () => {
    await context.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('forbidden', 'SecurityError'));
    });

    await readOn();
  });

  test('in a browser that has no room', async () => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.url).origin,
      quotaSize: 1,
    });

    await readOn();
  });
});

describe.each([
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
] as const)('The page for what is not kept, %s, %d wide', (colorScheme, width) => {
  test('has no barriers, and nothing beyond the edge', async () => {
    await visitFirst();
    await visit(OTHER);
    await untilKept(OTHER);
    await host.stop();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['authors/', 'offline/']) {
      await visit(address);
      await page.locator('[data-offline-list] a').first().waitFor();

      expect(await findBarriers(page)).toEqual([]);
      expect(await findOverhang(page)).toEqual([]);
    }
  });
});
