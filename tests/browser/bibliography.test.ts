import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { leaveWorkersOut } from '../support/leave-workers-out.ts';
import { openPage } from '../support/watched-page.ts';

const { real, hostile, literature } = inject('sites');
const AUTHOR = 'bibliography/?from=author:robert-f-trager';
const REFERENCE = '.references > li';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await leaveWorkersOut(context);
});

afterEach(async () => {
  await context.close();
});

/** Opens a page of the library as it is; whatever goes wrong on it fails the test. */
async function visit(address: string): Promise<Page> {
  const { page, incidents } = await openPage(context, real.url + address);
  page.on('close', () => {
    expect(incidents).toEqual([]);
  });
  return page;
}

/** The text of the file that a click downloads, and its name. */
async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The letters of a text, whatever signs and capitals a style sets. */
function toLetters(text: string): string {
  return text.toLowerCase().replaceAll(/\W/gu, '');
}

/** A file that the library publishes itself. */
function published(name: string): Promise<string> {
  return readFile(path.join(real.folder, name), 'utf8');
}

describe('The bibliography of an author', () => {
  test('says whose it is and how many works it has, in alphabetical order', async () => {
    const page = await visit(AUTHOR);

    const texts = await page.locator(REFERENCE).allTextContents();

    expect(await page.locator('h1').textContent()).toBe('Works by Robert F. Trager');
    expect(await page.locator('[data-bibliography-facts]').textContent()).toBe(
      `${String(texts.length)} works, APA 7`,
    );
    const openings = texts.map((text) => text.slice(0, 4));
    expect(openings).toEqual(openings.toSorted((a, b) => a.localeCompare(b, 'en')));
    await page.close();
  });

  test.each([
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
  ])('is downloaded as the library itself publishes it: %s', async (label, ending) => {
    const page = await visit(AUTHOR);

    const file = await download(page, label);

    expect(file.name).toBe(`robert-f-trager.${ending}`);
    expect(file.text).toBe(await published(`authors/robert-f-trager.${ending}`));
    await page.close();
  });

  test('changes its style, which the address holds and other pages remember', async () => {
    const page = await visit(AUTHOR);

    await page.getByLabel('Style').selectOption('ieee');
    await page.locator('.references.is-ieee').waitFor();

    expect(new URL(page.url()).search).toBe('?from=author:robert-f-trager&style=ieee');
    await page.goto(`${real.url}bibliography/?from=library`);
    await page.locator('.references.is-ieee').waitFor();
    expect(await page.getByLabel('Style').inputValue()).toBe('ieee');
    await page.close();
  });

  test('is copied as rich and as plain text', async () => {
    const page = await visit(AUTHOR);

    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    const [plain, rich] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        (await item?.getType(type))?.text() ?? '';
      return Promise.all([read('text/plain'), read('text/html')]);
    });

    expect(plain).toMatch(/^Anderljung, M\., Barnhart/u);
    expect(plain).not.toContain('Open entry');
    expect(rich).toMatch(/<i[ >]/u);
    await page.close();
  });

  test('is copied with hanging indents, and the browser finds no fault with it', async () => {
    const page = await visit(AUTHOR);
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));

    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });

    expect(rich).toContain('text-indent:-0.5in');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('prints nothing but its heading and the references', async () => {
    const page = await visit(AUTHOR);
    await page.emulateMedia({ media: 'print' });

    const text = await page.locator('body').innerText();

    expect(text).toMatch(/^Works by Robert F\. Trager\s+\d+ works, APA 7\s+Anderljung/u);
    expect(text).not.toMatch(/Open entry|Download|Copy|Style/u);
    await page.close();
  });
});

describe('Other bibliographies', () => {
  test('list the works of a search with a filter, all of them and in its order', async () => {
    const page = await visit('search/?q=verification&type=preprint&type=report');
    const found = await page.locator('.work-list .work-item__title').allTextContents();

    await page.locator('.search-menu summary').click();
    await page.getByRole('link', { name: 'Formatted bibliography' }).click();
    await page.locator(REFERENCE).first().waitFor();
    await page.getByLabel('Style').selectOption('vancouver');
    await page.locator('.references.is-numbered').waitFor();

    expect(await page.locator('h1').textContent()).toBe('Works found by “verification”');
    expect(await page.locator('[data-bibliography-note]').textContent()).toContain('Preprint');
    const texts = await page.locator(REFERENCE).allTextContents();
    expect(texts).toHaveLength(found.length);
    const inOrder = found.map((title, index) =>
      toLetters(texts[index] ?? '').includes(toLetters(title)),
    );
    expect(inOrder).toEqual(found.map(() => true));
    await page.close();
  });

  test('list all works of the library, and are downloaded as it publishes them', async () => {
    const page = await visit('bibliography/?from=library');

    expect((await download(page, 'BibTeX')).text).toBe(await published('library.bib'));
    await page.close();
  });

  test('list a topic with all that is narrower, and a shelf', async () => {
    const page = await visit('bibliography/?from=topic:verification');
    const entries = (await published('topics/verification.bib')).match(/^@/gmu) ?? [];
    expect(await page.locator(REFERENCE).count()).toBe(entries.length);

    await page.goto(`${real.url}bibliography/?from=shelf:years/2025`);
    await page.locator(REFERENCE).first().waitFor();
    expect(await page.locator('h1').textContent()).toBe('Works of 2025');
    await page.close();
  });

  test('are found below a base path too', async () => {
    const { page, incidents } = await openPage(context, literature.url + AUTHOR);

    expect(
      await page.locator(`${REFERENCE} a[href^="/literature/works/"]`).count(),
    ).toBeGreaterThan(0);
    expect(incidents).toEqual([]);
    await page.close();
  });

  test('show entries of somebody who means harm as text', async () => {
    const { page, incidents } = await openPage(context, `${hostile.url}bibliography/?from=library`);

    const names = await page
      .locator('.references *')
      .evaluateAll((nodes) => [...new Set(nodes.map(({ tagName }) => tagName))]);

    expect(
      names.filter((name) => !['LI', 'I', 'B', 'SUP', 'SUB', 'A', 'SPAN'].includes(name)),
    ).toEqual([]);
    expect(incidents).toEqual([]);
    await page.close();
  });
});

describe('A bibliography that cannot be made', () => {
  test.each([
    ['?from=author:nobody-here', 'The library has no author “nobody-here”.'],
    ['?from=shelf:years/1066', 'The library has no shelf “years/1066”.'],
    ['?from=<img src=x onerror=alert(1)>', 'The address of this page names nothing'],
  ])('says why, and what can be listed instead: %s', async (search, message) => {
    const page = await context.newPage();
    await page.goto(`${real.url}bibliography/${search}`);

    await page.getByRole('alert').getByText(message).waitFor();

    await expect
      .poll(() => page.getByRole('link', { name: 'Authors from A to Z' }).isVisible())
      .toBe(true);
    expect(await page.locator('main img').count()).toBe(0);
    await page.close();
  });

  test('says that citations could not be fetched, and offers to try again', async () => {
    await context.route('**/bundles/**', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(real.url + AUTHOR);

    await page.getByRole('alert').getByText('could not be fetched').waitFor();

    await expect.poll(() => page.getByRole('link', { name: 'Try again' }).isVisible()).toBe(true);
    await page.close();
  });

  test('says without scripts where files and lists are', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(real.url + AUTHOR);

    await expect.poll(() => page.getByText('scripts are off here').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href')).toBe(
      '/library.bib',
    );
    await plain.close();
  });
});

test('All works of a search, not only those shown, are downloaded from its menu, by the keyboard alone', async () => {
  const page = await visit('search/?q=ai');
  const total = Number.parseInt((await page.locator('.search-page__count').textContent()) ?? '');
  await page.locator('.search-menu summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');

  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const text = await readFile(await file.path(), 'utf8');
  await page.keyboard.press('Escape');

  expect(file.suggestedFilename()).toBe('ai.bib');
  expect(text.match(/^@/gmu)).toHaveLength(total);
  expect(total).toBeGreaterThan(20);
  expect(await page.locator('.search-menu').getAttribute('open')).toBeNull();
  await page.close();
});

test('axe-core finds nothing in the open menu of a search', async () => {
  const page = await visit('search/?q=verification');
  await page.locator('.search-menu summary').click();

  expect(await findBarriers(page)).toEqual([]);
  await page.close();
});
