import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import {
  createKeyboard,
  createPointer,
  travelByLists,
  travelBySearch,
} from '../support/journey.ts';
import { openPage } from '../support/watched-page.ts';

const { real, literature } = inject('sites');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Opens a browser of such a kind, and requires that nothing went wrong on the way. */
async function travel(
  options: BrowserContextOptions,
  go: (page: Page) => Promise<void>,
  { url }: { readonly url: string } = real,
): Promise<void> {
  const context = await browser.newContext(options);
  const { page, incidents } = await openPage(context, url);
  await go(page);
  // Whoever leaves a page breaks off what it was fetching.
  expect(incidents.filter((incident) => !incident.includes('ERR_ABORTED'))).toEqual([]);
  await context.close();
}

test.each<readonly [string, BrowserContextOptions]>([
  ['on a desktop', DESKTOP],
  ['on a desktop in dark colours', { ...DESKTOP, colorScheme: 'dark' }],
  ['on a phone', PHONE],
  ['on a phone in dark colours', { ...PHONE, colorScheme: 'dark' }],
  ['where nothing may move', { ...DESKTOP, reducedMotion: 'reduce' }],
  ['in colours of the system', { ...DESKTOP, forcedColors: 'active' }],
])('A reader searches, filters, reads, cites, and comes back: %s', async (_how, options) => {
  await travel(options, (page) => travelBySearch(page, real.url, createPointer()));
});

test('A reader does so with the keyboard alone', async () => {
  await travel(DESKTOP, (page) => travelBySearch(page, real.url, createKeyboard(page)));
});

test('A reader does so with everything twice as large', async () => {
  // A browser that enlarges a page has half the room for it.
  const enlarged = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  await travel(enlarged, (page) => travelBySearch(page, real.url, createPointer()));
});

test('A reader does so over a slow line', async () => {
  await travel(PHONE, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 200,
      downloadThroughput: 100_000,
      uploadThroughput: 50_000,
    });
    await travelBySearch(page, real.url, createPointer());
  });
});

test('A reader does so below a path', async () => {
  await travel(
    DESKTOP,
    (page) => travelBySearch(page, literature.url, createPointer()),
    literature,
  );
});

test.each<readonly [string, BrowserContextOptions]>([
  ['on a desktop', DESKTOP],
  ['on a phone in dark colours', { ...PHONE, colorScheme: 'dark' }],
])('Without scripts a reader goes by the lists: %s', async (_how, options) => {
  await travel({ ...options, javaScriptEnabled: false }, (page) =>
    travelByLists(page, real.url, createPointer()),
  );
});

test('Without scripts a reader goes by the lists, with the keyboard alone', async () => {
  await travel({ ...DESKTOP, javaScriptEnabled: false }, (page) =>
    travelByLists(page, real.url, createKeyboard(page)),
  );
});
