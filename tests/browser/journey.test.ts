import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { createChromiumScreen } from '../support/chromium-screen.ts';
import { travelByLists, travelBySearch } from '../support/journey.ts';
import type { Screen } from '../support/screen.ts';
import { openSlowLine } from '../support/slow-line.ts';
import { createKeyboard, createPointer } from '../support/traveller.ts';
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
  go: (screen: Screen) => Promise<void>,
  url = real.url,
): Promise<void> {
  const context = await browser.newContext(options);
  const { page, incidents } = await openPage(context, url);
  await go(createChromiumScreen(page));
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
  await travel(options, (screen) => travelBySearch(screen, real.url, createPointer(screen)));
});

test('A reader does so with the keyboard alone', async () => {
  await travel(DESKTOP, (screen) => travelBySearch(screen, real.url, createKeyboard(screen)));
});

test('A reader does so with everything twice as large', async () => {
  // A browser that enlarges a page has half the room for it.
  const enlarged = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  await travel(enlarged, (screen) => travelBySearch(screen, real.url, createPointer(screen)));
});

test('A reader does so over a slow line', async () => {
  const line = await openSlowLine(real.url);
  await travel(
    PHONE,
    (screen) => travelBySearch(screen, line.url, createPointer(screen)),
    line.url,
  );
  line.close();
});

test('A reader does so below a path', async () => {
  await travel(
    DESKTOP,
    (screen) => travelBySearch(screen, literature.url, createPointer(screen)),
    literature.url,
  );
});

test.each<readonly [string, BrowserContextOptions]>([
  ['on a desktop', DESKTOP],
  ['on a phone in dark colours', { ...PHONE, colorScheme: 'dark' }],
])('Without scripts a reader goes by the lists: %s', async (_how, options) => {
  await travel({ ...options, javaScriptEnabled: false }, (screen) =>
    travelByLists(screen, real.url, createPointer(screen)),
  );
});

test('Without scripts a reader goes by the lists, with the keyboard alone', async () => {
  await travel({ ...DESKTOP, javaScriptEnabled: false }, (screen) =>
    travelByLists(screen, real.url, createKeyboard(screen)),
  );
});
