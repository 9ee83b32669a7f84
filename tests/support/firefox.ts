import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { createHearer } from './incidents.ts';

/** Settings of Firefox by their names in about:config. */
export type Preferences = Readonly<Record<string, boolean | number | string>>;

/**
 * Starts Firefox with settings as a reader may have them. Puppeteer speaks the protocol that Firefox itself offers;
 * Playwright wants a Firefox of its own.
 * @param program the one that scripts/setup/firefox.mjs found
 */
export function launchFirefox(program: string, preferences: Preferences): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    extraPrefsFirefox: { ...preferences },
  });
}

/**
 * Notes what goes wrong in a page from now on.
 * @param url what it is going to open
 * @param incidents where it is noted
 */
export async function watchInFirefox(page: Page, url: string, incidents: string[]): Promise<void> {
  const hearer = createHearer(url, incidents);
  page.on('console', hearer.console).on('pageerror', hearer.pageerror).on('dialog', hearer.dialog);
  page.on('request', hearer.request).on('requestfailed', hearer.requestfailed);
  page.on('response', hearer.response);
  // Firefox does not tell what the security policy kept from happening.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} ${blockedURI}`);
    });
  });
}
