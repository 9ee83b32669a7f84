import type { BrowserContext, Page } from 'playwright';
import { createHearer } from './incidents.ts';

/** A page in the browser, with all that went wrong while it was open. */
export interface WatchedPage {
  readonly page: Page;
  /** What `createHearer` notes. */
  readonly incidents: readonly string[];
}

/**
 * Opens an address and waits until the page stands: its fonts are there, its scripts have run, results are drawn.
 * An address that is answered with "not found" is an incident like others, but for the page itself.
 */
export async function openPage(context: BrowserContext, url: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const incidents: string[] = [];
  const hearer = createHearer(url, incidents);
  page.on('console', hearer.console).on('pageerror', hearer.pageerror).on('dialog', hearer.dialog);
  page.on('request', hearer.request).on('requestfailed', hearer.requestfailed);
  page.on('response', hearer.response);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  if (url.includes('?q=')) await page.waitForSelector('[data-search-main] .work-list li');
  else if (url.includes('bibliography/?from=')) await page.waitForSelector('.references li');
  else if (url.includes('saved/?works=')) await page.waitForSelector('[data-saved-body] li');
  // The search page puts the focus into its field once it stands.
  else if (url.endsWith('/search/')) await page.waitForSelector('.search-page__bar');
  return { page, incidents };
}
