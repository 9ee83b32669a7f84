import type { Viewport } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { findFirefox } from '../../scripts/setup/firefox.mjs';
import { createFirefoxScreen } from '../support/firefox-screen.ts';
import { launchFirefox, watchInFirefox } from '../support/firefox.ts';
import type { Preferences } from '../support/firefox.ts';
import { travelByLists, travelBySearch } from '../support/journey.ts';
import type { Screen } from '../support/screen.ts';
import { openSlowLine } from '../support/slow-line.ts';
import { createKeyboard, createPointer } from '../support/traveller.ts';

const { real, literature } = inject('sites');
const firefox = findFirefox();

/** A reader's Firefox: what is chosen in its settings, and how large its window is. */
interface Setup {
  readonly viewport: Viewport;
  readonly preferences?: Preferences;
}

const DESKTOP = { viewport: { width: 1280, height: 900 } };
/** A finger is the only pointer. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  preferences: { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 },
};
const DARK = { 'ui.systemUsesDarkTheme': 1 };
/**
 * What Firefox does by itself: it breaks off what a page was fetching when it is left, and says so of what the service
 * worker was fetching and of fonts in other words; asks for an icon of this name
 * when it shows a page again as it was left, whatever the page says of its icon, and draws the marks of lists with a font
 * in its own style sheet, which the security policy would keep a page from doing.
 */
const OWN_DOING =
  /NS_BINDING_ABORTED|ServiceWorker intercepted the request|download failed .* status=2152398850|^missing: .*\/favicon\.ico$|^other origin: data:font\/woff2;/u;
const NO_SCRIPT = { 'javascript.enabled': false };

/** Opens Firefox with such settings, and requires that nothing went wrong on the way. */
async function travel(
  { viewport, preferences = {} }: Setup,
  go: (screen: Screen) => Promise<void>,
  url = real.url,
): Promise<void> {
  if (firefox === undefined) throw new Error('There is no Firefox.');
  const browser = await launchFirefox(firefox, preferences);
  try {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const incidents: string[] = [];
    await watchInFirefox(page, url, incidents);
    await go(createFirefoxScreen(page));
    expect(incidents.filter((incident) => !OWN_DOING.test(incident))).toEqual([]);
  } finally {
    await browser.close();
  }
}

describe.skipIf(firefox === undefined)('In Firefox', () => {
  test.each<readonly [string, Setup]>([
    ['on a desktop', DESKTOP],
    ['on a desktop in dark colours', { ...DESKTOP, preferences: DARK }],
    ['on a phone', PHONE],
    ['on a phone in dark colours', { ...PHONE, preferences: { ...PHONE.preferences, ...DARK } }],
    ['where nothing may move', { ...DESKTOP, preferences: { 'ui.prefersReducedMotion': 1 } }],
    [
      'in colours of the system',
      { ...DESKTOP, preferences: { 'browser.display.document_color_use': 2 } },
    ],
    // A browser that enlarges a page has half the room for it.
    [
      'with everything twice as large',
      { viewport: { width: 640, height: 450, deviceScaleFactor: 2 } },
    ],
    [
      'with letters alone twice as large',
      { ...DESKTOP, preferences: { 'font.size.variable.x-western': 32 } },
    ],
  ])('a reader searches, filters, reads, cites, and comes back: %s', async (_how, setup) => {
    await travel(setup, (screen) => travelBySearch(screen, real.url, createPointer(screen)));
  });

  test('a reader does so with the keyboard alone', async () => {
    await travel(DESKTOP, (screen) => travelBySearch(screen, real.url, createKeyboard(screen)));
  });

  test('a reader does so over a slow line', async () => {
    const line = await openSlowLine(real.url);
    await travel(
      PHONE,
      (screen) => travelBySearch(screen, line.url, createPointer(screen)),
      line.url,
    );
    line.close();
  });

  test('a reader does so below a path', async () => {
    await travel(
      DESKTOP,
      (screen) => travelBySearch(screen, literature.url, createPointer(screen)),
      literature.url,
    );
  });

  test('without scripts a reader goes by the lists', async () => {
    await travel({ ...DESKTOP, preferences: NO_SCRIPT }, (screen) =>
      travelByLists(screen, real.url, createPointer(screen)),
    );
  });

  test('without scripts a reader goes by the lists, with the keyboard alone', async () => {
    await travel({ ...DESKTOP, preferences: NO_SCRIPT }, (screen) =>
      travelByLists(screen, real.url, createKeyboard(screen)),
    );
  });
});
