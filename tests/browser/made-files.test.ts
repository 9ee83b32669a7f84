import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { leaveWorkersOut } from '../support/leave-workers-out.ts';
import { openPage } from '../support/watched-page.ts';

const { real, fileless } = inject('sites');
const WORK = 'works/in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate';
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  await leaveWorkersOut(context);
});

afterEach(async () => {
  await context.close();
});

/** What every button of a page that puts a file together makes of it, by the name of the file. */
async function makeAll(page: Page): Promise<ReadonlyMap<string, string>> {
  const menu = page.locator('summary', { hasText: 'Cite or export' });
  if ((await menu.count()) > 0) await menu.click();
  const made = new Map<string, string>();
  for (const button of await page.locator('[data-make]').all()) {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    made.set(file.suggestedFilename(), await readFile(await file.path(), 'utf8'));
  }
  return made;
}

test.each([
  ['a work', WORK, ['bib', 'ris', 'csl.json', 'json', 'md']],
  ['an author', 'authors/robert-f-trager', ['bib', 'ris', 'csl.json', 'json', 'md']],
  ['a topic with narrower ones', 'topics/verification', ['bib', 'ris', 'csl.json', 'json', 'md']],
  ['a year', 'years/2025', ['bib', 'ris', 'csl.json', 'json']],
  [
    'a publisher',
    'publishers/carnegie-endowment-for-international-peace',
    ['bib', 'ris', 'csl.json', 'json'],
  ],
])(
  'Where there are no files of entries, the page of %s makes them, letter by letter the same',
  async (_what, address, endings) => {
    const { page, incidents } = await openPage(context, `${fileless.url}${address}/`);

    const made = await makeAll(page);

    const name = path.posix.basename(address);
    const published = await Promise.all(
      endings.map(
        async (ending) =>
          [
            `${name}.${ending}`,
            await readFile(path.join(real.folder, `${address}.${ending}`), 'utf8'),
          ] as const,
      ),
    );
    expect([...made]).toEqual(published);
    expect(incidents).toEqual([]);
  },
);

test('A file that cannot be made says so beside its button, and can be asked for again', async () => {
  const { page } = await openPage(context, `${fileless.url}${WORK}/`);
  const button = page.getByRole('button', { name: 'RIS' });
  await page.route('**/bundles/**', (route) => route.abort());

  await button.click();
  await expect.poll(() => button.textContent()).toContain('could not be fetched');
  await page.unroute('**/bundles/**');
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);

  expect(file.suggestedFilename()).toBe(`${path.posix.basename(WORK)}.ris`);
  await expect.poll(() => button.textContent()).not.toContain('could not be fetched');
});

test.each(['author:robert-f-trager', 'topic:verification', 'shelf:years/2025'])(
  'A bibliography needs no file of its list: %s',
  async (source) => {
    const listed = await Promise.all(
      [real, fileless].map(async ({ url }) => {
        const { page } = await openPage(context, `${url}bibliography/?from=${source}`);
        return page.locator('.references > li').allTextContents();
      }),
    );

    expect(listed[1]).toEqual(listed[0]);
    expect(listed[0]?.length).toBeGreaterThan(1);
  },
);

test('A bibliography of somebody unknown says so where there are no files either', async () => {
  const page = await context.newPage();
  await page.goto(`${fileless.url}bibliography/?from=author:no-such-author`);

  await expect
    .poll(() => page.locator('main').textContent())
    .toContain('The library has no author “no-such-author”.');
});

test.each(['light', 'dark'] as const)(
  'Nothing hinders readers at buttons that make files, in %s colours',
  async (colorScheme) => {
    const { page } = await openPage(context, `${fileless.url}authors/robert-f-trager/`);
    await page.emulateMedia({ colorScheme });
    await page.locator('summary', { hasText: 'Cite or export' }).click();

    expect(await findBarriers(page)).toEqual([]);
  },
);
