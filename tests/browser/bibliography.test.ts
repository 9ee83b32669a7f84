import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/watched-page.ts';

const { real } = inject('sites');
const REFERENCE = '.references li';
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext({
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});

afterEach(async () => {
  await context.close();
});

const published = (name: string): string => readFileSync(path.join(real.folder, name), 'utf8');

/** What a press on a link or button downloads, as text. */
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

describe('A bibliography', () => {
  it('lists the works of an author by name and year, and numbers them where the style does', async () => {
    const { page, incidents } = await openPage(
      context,
      `${real.url}bibliography/?from=author:robert-f-trager`,
    );
    const apa = await page.locator(REFERENCE).allTextContents();

    expect(apa.length).toBe(12);
    expect(apa.map((text) => text.slice(0, 4))).toEqual(
      apa.map((text) => text.slice(0, 4)).toSorted((a, b) => a.localeCompare(b, 'en')),
    );

    await page.locator('[data-bibliography-style]').selectOption('ieee');
    await page.locator('ol.references').waitFor();
    expect(new URL(page.url()).searchParams.get('style')).toBe('ieee');
    expect(await page.locator(REFERENCE).count()).toBe(12);
    expect(incidents).toEqual([]);
  });

  it('downloads the same file as the library publishes of that author', async () => {
    const { page } = await openPage(
      context,
      `${real.url}bibliography/?from=author:robert-f-trager`,
    );

    expect(await download(page, 'BibTeX')).toBe(published('authors/robert-f-trager.bib'));
    expect(await download(page, 'CSL-JSON')).toBe(published('authors/robert-f-trager.csl.json'));
  });

  it('takes what a search finds, within its filters', async () => {
    const { page } = await openPage(context, `${real.url}search/?q=verification&type=report`);
    await page.getByText(/^Cite or export/u).click();
    await page.getByRole('link', { name: /bibliography/iu }).click();
    await page.locator(REFERENCE).first().waitFor();

    expect(new URL(page.url()).search).toContain('q=verification');
    expect(await page.locator(REFERENCE).count()).toBe(3);
  });

  it('is copied as plain text, an entry a paragraph', async () => {
    const { page } = await openPage(
      context,
      `${real.url}bibliography/?from=author:robert-f-trager`,
    );
    await page.locator('[data-bibliography-copy]').click();
    await page.getByText('Copied').waitFor();

    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n').filter((line) => line.trim() !== '').length).toBe(12);
  });

  it('says so where its address names nobody', async () => {
    const { page } = await openPage(context, `${real.url}bibliography/`);
    await page.goto(`${real.url}bibliography/?from=author:nobody-at-all`);
    await page.getByText('The library has no author “nobody-at-all”.').waitFor();

    expect(await page.locator(REFERENCE).count()).toBe(0);
  });
});

describe('A work that a reader keeps', () => {
  it('stands in the list of saved works, can be taken out, and brought back', async () => {
    const { page } = await openPage(context, `${real.url}works/`);
    await page.locator('[data-save]').first().click();
    await page.locator('[data-save]').nth(1).click();
    await page.goto(`${real.url}saved/`);
    const rows = page.locator('[data-saved-body] li');
    await rows.nth(1).waitFor();

    await page
      .getByRole('button', { name: /^Remove/u })
      .first()
      .click();
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('saved-works')))
      .toMatch(/^\["[^",]+"\]$/u);
    await page.getByRole('button', { name: /^(?:Undo|Bring)/u }).click();
    await expect
      .poll(() =>
        page.evaluate(() => (localStorage.getItem('saved-works') ?? '').split(',').length),
      )
      .toBe(2);
  });

  it('is shared by a link that changes nothing for whoever opens it, unless they keep it', async () => {
    const { page } = await openPage(
      context,
      `${real.url}saved/?works=managing-extreme-ai-risks,bare-minimum-mitigations`,
    );
    expect(await page.evaluate(() => localStorage.getItem('saved-works'))).toBe(null);

    await page.locator('[data-saved-keep]').click();
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('saved-works')))
      .toBe('["managing-extreme-ai-risks","bare-minimum-mitigations"]');
  });

  it('is told where the browser keeps nothing', async () => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('The quota is exceeded.');
      };
    });
    const { page } = await openPage(context, `${real.url}works/`);
    await page.locator('[data-save]').first().click();

    expect(await page.locator('.save-failure').textContent()).toContain('was not saved');
  });
});
