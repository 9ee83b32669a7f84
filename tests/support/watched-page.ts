import type { BrowserContext, Page } from 'playwright';

/** A page in the browser, with all that went wrong while it was open. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages on the console, errors in scripts, requests that failed or went to another origin, dialogs. */
  readonly incidents: readonly string[];
}

/**
 * Opens an address and waits until the page stands: its fonts are there, its scripts have run, results are drawn.
 * An address that is answered with "not found" is an incident like others, but for the page itself.
 */
export async function openPage(context: BrowserContext, url: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const incidents: string[] = [];
  watch(page, url, incidents);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  if (url.includes('?q=')) await page.waitForSelector('[data-search-main] .work-list li');
  else if (url.includes('bibliography/?from=')) await page.waitForSelector('.references li');
  else if (url.includes('saved/?works=')) await page.waitForSelector('[data-saved-body] li');
  // The search page puts the focus into its field once it stands.
  else if (url.endsWith('/search/')) await page.waitForSelector('.search-page__bar');
  return { page, incidents };
}

function watch(page: Page, url: string, incidents: string[]): void {
  const { origin } = new URL(url);
  page.on('console', (message) => {
    // The browser says on the console, too, that a page was not found.
    if (message.location().url !== url) incidents.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    incidents.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) incidents.push(`other origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) incidents.push(`missing: ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
