import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { leaveWorkersOut } from '../support/leave-workers-out.ts';

/** Address of the built site's home page, given by whoever starts these tests. */
const SITE = process.env.TEST_SITE_URL;

const RESULT = '.work-list > .work-item .work-item__title';
const OPTION = '#search-dialog [role="option"]';

describe.skipIf(SITE === undefined)('search', { timeout: 30_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    context = await browser.newContext();
    await leaveWorkersOut(context);
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const visit = async (path: string): Promise<void> => {
    await page.goto(new URL(path, SITE).href, { waitUntil: 'load' });
  };
  const titles = (): Promise<string[]> => page.locator(RESULT).allTextContents();
  const countOf = async (label: string): Promise<number> => {
    const text = await page.locator('.facet__row', { hasText: label }).first().textContent();
    return Number(/\d+/u.exec(text ?? '')?.[0]);
  };

  describe('the dialog', () => {
    test('opens by a slash, takes what is typed, and leads to the author chosen by the arrows', async () => {
      await visit('./');

      await page.keyboard.press('/');
      await page.keyboard.type('soren mindermann');
      const author = page.getByRole('option', { name: /^Sören Mindermann/u });
      await author.waitFor();
      while ((await author.getAttribute('aria-selected')) !== 'true') {
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await page.waitForURL('**/authors/soren-mindermann/');

      expect(await page.locator('h1').textContent()).toBe('Sören Mindermann');
    });

    test('opens and closes by Ctrl+K', async () => {
      await visit('./');
      const dialog = page.locator('#search-dialog');

      await page.keyboard.press('Control+k');
      expect(await dialog.evaluate((element) => element.hasAttribute('open'))).toBe(true);

      await page.keyboard.press('Control+k');
      expect(await dialog.evaluate((element) => element.hasAttribute('open'))).toBe(false);
    });

    test('closes by Escape and gives the focus back', async () => {
      await visit('./');
      const opener = page.locator('[data-search-open]').first();
      await opener.focus();
      await page.keyboard.press('Control+k');
      await page.locator(OPTION).first().waitFor();

      await page.keyboard.press('Escape');

      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    test('leaves a slash typed into a text field alone', async () => {
      await visit('./');
      await page.locator('#search-home').focus();

      await page.keyboard.type('and/or');

      expect(await page.locator('#search-home').inputValue()).toBe('and/or');
      await expect.poll(() => page.locator('#search-dialog').isVisible()).toBe(false);
    });

    test('is never a blank box: without a query it shows the latest works and topics', async () => {
      await visit('./');

      await page.locator('[data-search-open]').first().click();
      await page.locator(OPTION).first().waitFor();

      expect(await page.locator('#search-dialog .label').allTextContents()).toEqual([
        'Latest works',
        'Topics',
      ]);
    });

    test('shows an author whose name is typed before the works', async () => {
      await visit('./');
      await page.keyboard.press('/');
      await page.keyboard.type('soren mindermann');

      await page.getByRole('option', { name: /^Sören Mindermann/u }).waitFor();

      expect(await page.locator('#search-dialog .label').allTextContents()).toEqual([
        'Authors',
        'Works',
      ]);
    });

    test('says once that a word is nowhere in the library', async () => {
      await visit('./');
      await page.keyboard.press('/');
      await page.keyboard.type('verification zzzzqqqq');

      await page.getByText('Nothing here has “zzzzqqqq”.').first().waitFor();

      expect(await page.locator('.search-dialog__note').allTextContents()).toEqual([
        'Nothing here has “zzzzqqqq”. Search for verification.',
        'The nearest:',
      ]);
    });

    test('tells assistive technology which option is chosen, from the last on to the first', async () => {
      await visit('./');
      await page.keyboard.press('/');
      await page.keyboard.type('verification');
      await page.locator(`${OPTION} mark`).first().waitFor();
      const field = page.getByRole('combobox');

      await page.keyboard.press('ArrowUp');
      const last = await page.locator(OPTION).last().getAttribute('id');
      expect(await field.getAttribute('aria-activedescendant')).toBe(last);

      await page.keyboard.press('ArrowDown');
      const first = await page.locator(OPTION).first().getAttribute('id');
      expect(await field.getAttribute('aria-activedescendant')).toBe(first);
      expect(await field.getAttribute('aria-expanded')).toBe('true');
    });

    test('leads to the search page by Enter when nothing is chosen', async () => {
      await visit('./');
      await page.keyboard.press('/');
      await page.keyboard.type('verification');

      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=verification');

      await expect
        .poll(() => page.locator('[data-search-field]').inputValue())
        .toBe('verification');
    });
  });

  describe('the search page', () => {
    test('shows the same results when the address is loaded again', async () => {
      await visit('search/?q=verification&type=report');
      await page.locator(RESULT).first().waitFor();
      const before = await titles();

      await page.reload();
      await page.locator(RESULT).first().waitFor();

      expect(await titles()).toEqual(before);
      expect(before).toContain('Verification for International AI Governance');
      expect(await page.getByRole('checkbox', { name: /^Report/u }).isChecked()).toBe(true);
    });

    test('rewrites the address while the reader types', async () => {
      await visit('search/');

      await page.locator('[data-search-field]').fill('geopolitcal rivals');
      await page.locator(`${RESULT} mark`).first().waitFor();

      expect(new URL(page.url()).search).toBe('?q=geopolitcal+rivals');
      expect((await titles())[0]).toContain('Could Geopolitical Rivals Cooperate');
    });

    test('goes back from a new query to the one before it', async () => {
      await visit('search/?q=verification');
      await page.locator(`${RESULT} mark`).first().waitFor();
      const before = await titles();

      await page.locator('[data-search-field]').press('End');
      await page.keyboard.type(' trager');
      await page.waitForURL('**/search/?q=verification+trager');
      await page.goBack();
      await page.waitForURL('**/search/?q=verification');

      await expect.poll(titles).toEqual(before);
      expect(await page.locator('[data-search-field]').inputValue()).toBe('verification');
    });

    test('narrows by a filter, which shows in the counts and the address, and back undoes it', async () => {
      await visit('search/?q=governance');
      await page.locator(RESULT).first().waitFor();
      const all = await page.locator('.search-page__count').textContent();
      const reports = await countOf('Report');

      await page.getByRole('checkbox', { name: /^Report/u }).check();
      await page.getByRole('button', { name: 'Lift the filter Report' }).waitFor();
      expect(new URL(page.url()).search).toBe('?q=governance&type=report');
      expect(Number.parseInt((await page.locator('.search-page__count').textContent()) ?? '')).toBe(
        reports,
      );

      await page.goBack();
      await page
        .getByRole('button', { name: 'Lift the filter Report' })
        .waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?q=governance');
      expect(await page.locator('.search-page__count').textContent()).toBe(all);
    });

    test('keeps the focus on a filter that was ticked by the keyboard', async () => {
      await visit('search/?q=governance');
      const box = page.getByRole('checkbox', { name: /^Report/u });
      await box.focus();

      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Lift the filter Report' }).waitFor();

      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    test('narrows to a year by its bar', async () => {
      await visit('search/');
      const bar = page.getByRole('button', { name: /^2024: / });

      await bar.click();
      await page.getByRole('button', { name: 'Lift the filter 2024' }).waitFor();

      expect(new URL(page.url()).search).toBe('?from=2024&to=2024');
      const dates = await page.locator('.work-item__date time').allTextContents();
      expect(dates.filter((date) => !date.endsWith('2024'))).toEqual([]);
      expect(dates.length).toBeGreaterThan(0);
    });

    test('keeps the bars of the years in their places while the reader types', async () => {
      await visit('search/');
      const bars = page.locator('.year-bars button');
      await bars.first().waitFor();
      const before = await bars.count();

      await page.locator('[data-search-field]').fill('geopolitcal rivals');
      await page.locator(`${RESULT} mark`).first().waitFor();

      expect(await bars.count()).toBe(before);
    });

    test.each([
      ['compute goverance', 'Computing Power and the Governance of Artificial Intelligence'],
      ['trager verification', 'Verification for International AI Governance'],
      ['verification Trager', 'Verification for International AI Governance'],
    ])('forgives typos and word order: %s', async (query, expected) => {
      await visit(`search/?q=${encodeURIComponent(query)}`);
      await page.locator(RESULT).first().waitFor();

      const found = await titles();

      expect(found[0]).toContain(expected);
    });

    test('says that a field is unknown and goes on', async () => {
      await visit('search/?q=auther:bengio');

      const hints = page.locator('[data-search-hints]');
      await hints.getByText('auther').first().waitFor();

      expect(await hints.textContent()).toContain('author');
    });

    test('says that nothing matches and where to look on', async () => {
      await visit('search/?q=zzzzqqqq');

      const empty = page.locator('.search-page__empty');
      await empty.waitFor();

      expect(await empty.textContent()).toContain('Nothing matches “zzzzqqqq”');
      expect(await empty.getByRole('link').count()).toBe(3);
    });

    test('offers the way out of filters that leave nothing, and says how many works are behind it', async () => {
      await visit('search/?q=verification&type=report&from=1900&to=1901');
      const out = page.getByRole('button', { name: /^Remove the filters \(\d+ works\)$/u });
      await out.waitFor();
      const promised = /\d+ works/u.exec((await out.textContent()) ?? '')?.[0];

      await out.click();
      await page.locator(RESULT).first().waitFor();

      expect(await page.locator('.search-page__count').textContent()).toBe(promised);
      expect(new URL(page.url()).search).toBe('?q=verification');
    });

    test('says that there is no word in what was typed', async () => {
      await visit('search/?q=%F0%9F%99%82');

      const hints = page.locator('[data-search-hints]');
      await hints.getByText('no letter and no digit').waitFor();

      expect(await page.locator(RESULT).count()).toBeGreaterThan(0);
    });

    test('prints what was sought and by which filters, but no way to lift them', async () => {
      await visit('search/?q=verification&type=report&from=2024');
      await page.locator(RESULT).first().waitFor();

      await page.emulateMedia({ media: 'print' });

      await expect.poll(() => page.getByText('For “verification”').isVisible()).toBe(true);
      expect(await page.getByRole('list', { name: 'Filters' }).innerText()).toBe(
        ['Report', 'from 2024'].join('\n'),
      );
    });

    test('prints how many of the works are printed, where these are not all', async () => {
      await visit('search/?q=ai');
      await page.locator(RESULT).first().waitFor();
      const printed = await page.locator(RESULT).count();

      await page.emulateMedia({ media: 'print' });

      const total = Number.parseInt(
        (await page.locator('.search-page__count').textContent()) ?? '',
      );
      expect(total).toBeGreaterThan(printed);
      expect(
        await page.getByText(`The first ${String(printed)} of ${String(total)} works.`).isVisible(),
      ).toBe(true);
    });

    test('shows a query that holds markup as text', async () => {
      const query = '<img src=x onerror=alert(1)>';
      await visit(`search/?q=${encodeURIComponent(query)}`);

      await page.locator('.search-page__bar').waitFor();

      expect(await page.locator('[data-search-page] img').count()).toBe(0);
      expect(await page.locator('[data-search-field]').inputValue()).toBe(query);
    });
  });

  test('Below a base path, the dialog and the page lead to the pages there', async () => {
    const { literature } = inject('sites');

    await page.goto(literature.url, { waitUntil: 'load' });
    await page.keyboard.press('/');
    await page.keyboard.type('soren mindermann');
    await page.getByRole('option', { name: /^Sören Mindermann/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname === '/literature/search/');
    await page.locator(`${RESULT} a`).first().click();
    await page.waitForURL('**/literature/works/*/');

    expect(await page.locator('h1').count()).toBe(1);
  });

  test('Without scripts the page says why and offers the indexes', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(new URL('search/', SITE).href);

    const fallback = still.locator('[data-search-fallback]');
    const links = await fallback.getByRole('link').allTextContents();
    const reason = await fallback.getByText('by a script').isVisible();
    await plain.close();

    expect(reason).toBe(true);
    expect(links.map((link) => link.trim())).toEqual([
      'All works',
      'Authors from A to Z',
      'The tree of topics',
      'Works by year',
      'Works by type',
      'Works by publisher',
      'Works by series',
    ]);
  });

  test('A page that cannot fetch the index says so and offers the indexes', async () => {
    await context.route('**/search/index-*.bin', (route) => route.abort());
    await visit('search/?q=verification');

    await page.getByRole('alert').waitFor();

    await expect.poll(() => page.locator('[data-search-fallback]').isVisible()).toBe(true);
    expect(complaints.every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true);
    complaints = [];
  });
});
