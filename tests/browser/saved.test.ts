import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';

const { real } = inject('sites');
const WORK = 'works/verification-for-international-ai-governance/';
const [FIRST, SECOND] = [
  'verification-for-international-ai-governance',
  'in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate',
];

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

const visit = (address: string): Promise<unknown> => page.goto(real.url + address);
const titles = (of = page): Promise<string[]> => of.locator('.saved__title').allTextContents();
const readKept = (): Promise<unknown> =>
  page.evaluate((): unknown => JSON.parse(localStorage.getItem('saved-works') ?? '[]'));

/** Keeps works as an earlier visit would have. */
async function keep(...ids: readonly string[]): Promise<void> {
  await visit('about/');
  await page.evaluate((list) => {
    localStorage.setItem('saved-works', JSON.stringify(list));
  }, ids);
}

test('A work saved in a list stands among the saved ones, can be removed, and brought back', async () => {
  await visit('years/2025/');
  const item = page.locator('[data-work]').first();
  const title = (await item.locator('.work-item__title').textContent())?.trim() ?? '';
  await item.getByRole('button', { name: `Save “${title}”` }).click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Saved 1' })
    .click();
  await page.locator('.saved__row').waitFor();
  expect(await titles()).toEqual([title]);

  await page.getByRole('button', { name: /^Remove/u }).focus();
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await readKept()).toEqual([]);

  await page.keyboard.press('Enter');
  await page.locator('.saved__title').waitFor();
  expect(await titles()).toEqual([title]);
});

test('All works can be removed at once, and brought back in their order', async () => {
  await keep(FIRST, SECOND);
  await visit('saved/');

  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByText('2 works removed.').waitFor();
  expect(await titles()).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.saved__title').first().waitFor();

  expect(await readKept()).toEqual([FIRST, SECOND]);
});

test('A work is saved and let go on its own page', async () => {
  await visit(WORK);
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await readKept()).toEqual([FIRST]);

  await page.reload();
  await page.getByRole('button', { name: 'Saved' }).click();

  expect(await readKept()).toEqual([]);
});

test('A work is saved among the results of a search', async () => {
  await visit('search/?q=verification');
  const button = page.locator('.save-button').first();
  await button.click();

  await page.locator('[data-search-field]').fill('verification international');
  await page.waitForURL('**/?q=verification+international');

  await expect.poll(() => page.locator('.save-button.is-saved').count()).toBe(1);
});

test('Two tabs stay in step', async () => {
  await keep(FIRST);
  await visit('saved/');
  const other = await context.newPage();
  await other.goto(`${real.url}works/${SECOND}/`);

  await other.getByRole('button', { name: 'Save' }).click();

  await expect.poll(() => page.locator('.saved__title').count()).toBe(2);
  expect(await page.locator('[data-saved-count]').textContent()).toBe('2');
});

test('Where storage is refused, that is said for all to see', async () => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visit(WORK);

  await page.getByRole('button', { name: 'Save' }).click();

  const message = page.getByText('This browser keeps nothing for this site');
  await message.waitFor();
  const box = await message.boundingBox();
  expect(box?.width).toBeGreaterThan(100);
});

describe('A shared list', () => {
  test('shows its works, names those that are not here, and is kept only when the reader wants it', async () => {
    await visit(`saved/?works=${FIRST},no-such-work,${SECOND}`);
    await page.locator('.saved__row').first().waitFor();
    expect(await titles()).toHaveLength(3);
    expect(await readKept()).toEqual([]);

    await page.getByRole('button', { name: 'Keep these works' }).click();
    await page.waitForURL('**/saved/');

    expect(await readKept()).toEqual([FIRST, 'no-such-work', SECOND]);
  });

  test('that is too long says so, and so does its bibliography', async () => {
    const ids = Array.from({ length: 600 }, (_, index) => `w${String(index)}`);
    const cut = 'The address names 601 works; only the first 500 of them are listed.';
    await visit(`saved/?works=${FIRST},${ids.join(',')}`);

    await page.getByText(cut).waitFor();
    await page.getByRole('link', { name: 'Formatted bibliography' }).click();
    await page.getByText(cut).waitFor();
  });

  test('leads to its bibliography', async () => {
    await visit(`saved/?works=${FIRST},${SECOND}`);
    await page.getByRole('link', { name: 'Formatted bibliography' }).click();
    await page.locator('.references > li').first().waitFor();

    expect(await page.locator('.references > li').count()).toBe(2);
  });
});

test('The bibliography of saved works lists them', async () => {
  await keep(SECOND, FIRST);
  await visit('saved/');
  await page.getByRole('link', { name: 'Formatted bibliography' }).click();
  await page.locator('.references > li').first().waitFor();

  expect(new URL(page.url()).search).toBe('?from=saved');
  expect(await page.locator('.references > li').count()).toBe(2);
});

test('An empty list says how to fill it', async () => {
  await visit('saved/');

  await expect.poll(() => page.getByText('Nothing is saved here yet').isVisible()).toBe(true);
});

test.each([
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
] as const)(
  'With saved works, axe-core finds nothing and nothing scrolls sideways: %s, %d',
  async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await keep(FIRST, SECOND);
    for (const address of ['saved/', 'works/']) {
      await visit(address);
      await page.locator(`[data-saved-count]:visible`).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
    }
  },
);
