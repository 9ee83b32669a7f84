import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';

const { real } = inject('sites');

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
  context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

/** Asks again and again until it is so, on a machine that does other things too. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });
const visit = async (query: string): Promise<void> => {
  await page.goto(`${real.url}search/${query}`, { waitUntil: 'load' });
  await page.locator('.search-page__bar').waitFor();
};
const search = (): string => decodeURIComponent(new URL(page.url()).search);
const countWorks = async (): Promise<number> =>
  Number.parseInt((await page.locator('.search-page__count').textContent()) ?? '');
const row = (name: RegExp): Locator => page.getByRole('checkbox', { name });
const countOf = async (name: RegExp): Promise<number> => {
  const text = await page.locator('.facet__row', { has: row(name) }).textContent();
  return Number(/(\d+) works?$/u.exec(text ?? '')?.[1]);
};
const listDates = (): Promise<readonly string[]> =>
  page
    .locator('.work-list time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
const bar = (year: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^${String(year)}: `, 'u') });
const middleOf = async (place: Locator): Promise<{ x: number; y: number }> => {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('The bar is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

describe('Facets', () => {
  test('widen within one and narrow across two, as their counts have promised', async () => {
    await visit('');
    const [reports, preprints] = [await countOf(/^Report/u), await countOf(/^Preprint/u)];

    await row(/^Report/u).check();
    await eventually(countWorks).toBe(reports);
    expect(await countOf(/^Preprint/u)).toBe(preprints);
    await row(/^Preprint/u).check();
    await eventually(countWorks).toBe(reports + preprints);
    const both = await countOf(/^AI safety/u);
    await row(/^AI safety/u).check();
    await eventually(countWorks).toBe(both);

    expect(both).toBeLessThan(reports + preprints);
    expect(search()).toBe('?topic=ai-safety&type=report&type=preprint');
  });

  test('are lifted one by one, and all at once', async () => {
    await visit('?type=report&topic=verification&from=2024');
    await page.getByRole('button', { name: 'Lift the filter Report' }).click();
    await page.waitForURL('**/search/?topic=verification&from=2024');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.waitForURL('**/search/');

    await eventually(() => page.getByRole('list', { name: 'Filters' }).count()).toBe(0);
  });

  test.each([
    ['author', /^Yoshua Bengio/u],
    ['publisher', /^Carnegie/u],
    ['topic with those below it', /^AI safety/u],
  ])('narrow by %s', async (_what, name) => {
    await visit('');
    const count = await countOf(name);

    await row(name).check();

    await eventually(countWorks).toBe(count);
    expect(search()).toMatch(/^\?(?:author|publisher|topic)=[a-z-]+$/u);
  });

  test('and orders are steps that the browser walks back and forth', async () => {
    await visit('?q=governance');
    await row(/^Report/u).check();
    await page.waitForURL('**/search/?q=governance&type=report');
    await page.getByRole('button', { name: 'Lift the filter Report' }).waitFor();
    const best = await listDates();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
    await page.waitForURL('**/search/?q=governance&type=report&sort=oldest');
    await eventually(listDates).not.toEqual(best);
    const oldest = await listDates();

    await page.goBack();
    await page.waitForURL('**/search/?q=governance&type=report');
    await page.goBack();
    await page.waitForURL('**/search/?q=governance');
    await eventually(() => row(/^Report/u).isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await page.waitForURL('**/search/?q=governance&type=report&sort=oldest');

    await eventually(listDates).toEqual(oldest);
    expect(oldest).toEqual(oldest.toSorted());
    expect(await page.getByRole('combobox', { name: 'Order' }).inputValue()).toBe('oldest');
  });

  test('that are ticked before the answer to the first one came both hold', async () => {
    await visit('?q=governance');

    await page.evaluate(() => {
      for (const id of ['types-report', 'types-preprint']) {
        document.querySelector<HTMLElement>(`[data-focus="${id}"]`)?.click();
      }
    });
    await page.getByRole('button', { name: 'Lift the filter Preprint' }).waitFor();

    expect(search()).toBe('?q=governance&type=report&type=preprint');
    expect(await row(/^Report/u).isChecked()).toBe(true);
  });

  test('that are gone back from before their answer came are ticked no more', async () => {
    await visit('?q=governance');

    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-focus="types-report"]')?.click();
      history.back();
    });

    await page.waitForURL('**/search/?q=governance');
    await eventually(() => row(/^Report/u).isChecked()).toBe(false);
  });

  test('are read from names in an address, which is then put as this page writes it', async () => {
    await visit('?type=Report&q=verification&year=2024..&sort=no&author=Robert+F.+Trager');

    await page.getByRole('button', { name: 'Lift the filter Robert F. Trager' }).waitFor();
    expect(search()).toBe('?q=verification&author=robert-f-trager&type=report&from=2024');
  });

  test('are read from an address that somebody wrote by hand', async () => {
    await visit('?type=report&topic=verification&from=2024&to=2025&sort=newest');

    expect(await page.getByRole('list', { name: 'Filters' }).innerText()).toBe(
      ['Report\n×', 'Verification\n×', '2024–2025\n×', 'Clear all'].join('\n'),
    );
    const dates = await listDates();
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((date) => /^202[45]/u.test(date))).toBe(true);
  });
});

describe('The order by title', () => {
  test('is that of the alphabet', async () => {
    await visit('?type=report&sort=title');

    const titles = await page.locator('.work-list .work-item__title').allTextContents();

    const initials = titles.map((title) =>
      title
        .trim()
        .replace(/^(?:A|An|The) /u, '')
        .charAt(0),
    );
    expect(initials).toEqual(initials.toSorted());
    expect(new Set(initials).size).toBeGreaterThan(3);
  });
});

describe('The years', () => {
  test('are drawn over with the pointer, which shows the span before it is let go', async () => {
    await visit('');
    const [from, to] = [await middleOf(bar(2025)), await middleOf(bar(2023))];

    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    expect(await page.getByRole('textbox', { name: 'From year' }).inputValue()).toBe('2023');
    expect(search()).toBe('');
    await page.mouse.up();
    await page.getByRole('button', { name: 'Lift the filter 2023–2025' }).waitFor();

    expect(search()).toBe('?from=2023&to=2025');
  });

  test('are drawn over beyond the ends of the row', async () => {
    await visit('');
    const from = await middleOf(bar(2025));

    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 400, from.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Lift the filter 2025–2026' }).waitFor();

    expect(search()).toBe('?from=2025&to=2026');
  });

  test('are let go by a second click on the same bar', async () => {
    await visit('');
    await bar(2025).click();
    await page.waitForURL('**/search/?from=2025&to=2025');
    await bar(2025).click();
    await page.waitForURL('**/search/');

    await eventually(() => page.getByRole('list', { name: 'Filters' }).count()).toBe(0);
  });

  test('are let go by a second click before the answer to the first', async () => {
    await visit('');

    await bar(2025).evaluate((button) => {
      for (let clicks = 0; clicks < 2; clicks += 1) {
        button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
    });

    await page.waitForURL('**/search/');
    await eventually(() => bar(2025).getAttribute('aria-pressed')).toBe('false');
  });

  test('are one stop of the Tab key, walked by the arrows, chosen by Enter and widened with Shift', async () => {
    await visit('');
    const tabbable = page.locator('.year-bars button[tabindex="0"]');
    expect(await tabbable.count()).toBe(1);

    await tabbable.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?from=2025&to=2025');
    await eventually(() => bar(2025).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Enter');
    await page.waitForURL('**/search/?from=2024&to=2025');

    await expect
      .poll(() => bar(2024).evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  test('are typed into fields, in either order', async () => {
    await visit('');

    await page.getByRole('textbox', { name: 'From year' }).fill('2025');
    await page.keyboard.press('Tab');
    await page.waitForURL('**/search/?from=2025');
    await page.getByRole('textbox', { name: 'To year' }).fill('2023');
    await page.keyboard.press('Enter');

    await page.waitForURL('**/search/?from=2023&to=2025');
  });
});

describe('Without a query', () => {
  test('there are the latest works, topics to begin from, and how to search, each an example that finds something', async () => {
    await visit('');

    expect(await page.locator('h2.label').allTextContents()).toEqual([
      expect.stringMatching(/^Topics, 6 of \d+$/u),
      'Latest works',
    ]);
    const examples = page.locator('[data-search-example]');
    expect(await examples.allTextContents()).toHaveLength(9);
    for (const query of await examples.allTextContents()) {
      await visit(`?q=${encodeURIComponent(query.trim())}`);
      expect(await countWorks(), query).toBeGreaterThan(0);
      expect(await page.locator('[data-search-hints]').textContent()).toBe('');
    }
  });

  test('an example is searched without leaving the page', async () => {
    await visit('');
    const example = page.locator('[data-search-example]').last();
    await page.evaluate(() => {
      Reflect.set(window, 'isSame', true);
    });

    await example.click();
    await page.waitForURL('**/search/?q=is%3Aopen');

    expect(await page.evaluate(() => Reflect.get(window, 'isSame') as unknown)).toBe(true);
    expect(await page.locator('[data-search-field]').inputValue()).toBe('is:open');
  });
});

describe('A field with a slip', () => {
  test('is named with the one that was meant, which a click searches', async () => {
    await visit('?q=auther%3Abengio');
    const hint = page.locator('.search-hint');
    expect(await hint.textContent()).toContain('No field “auther”; did you mean author?');
    expect(await countWorks()).toBeGreaterThan(0);

    await hint.getByRole('button', { name: 'author:bengio' }).click();

    await page.waitForURL('**/search/?q=author%3Abengio');
  });
});

test.each(['light', 'dark'] as const)(
  'A search with filters and help has no barriers in the %s theme',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await visit('?q=governance&from=2024&to=2025&type=report');
    await page.getByText('How to search').click();

    expect(await findBarriers(page)).toEqual([]);
  },
);

test('With forced colours, chosen years can be told from the others, and both from the page', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit('?from=2025&to=2025');
  const fillOf = (year: number): Promise<string> =>
    bar(year)
      .locator('rect')
      .evaluate((rect) => getComputedStyle(rect).fill);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  expect(new Set([await fillOf(2025), await fillOf(2024), paper]).size).toBe(3);
});

describe('By keyboard alone the focus stays with what is done', () => {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: found } = document;
      return found?.getAttribute('aria-label') ?? found?.textContent.trim() ?? '';
    });
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };

  test('a chip that is lifted leaves it to the next one, and the last to what was found', async () => {
    await visit('?type=report&topic=verification');

    await press('Lift the filter Report');
    await page.waitForURL('**/search/?topic=verification');
    await eventually(focused).toBe('Lift the filter Verification');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/');

    await eventually(focused).toMatch(/^\d+ works$/u);
  });

  test('all filters lifted at once leave it to what was found', async () => {
    await visit('?type=report&topic=verification');

    await press('Clear all filters');
    await page.waitForURL('**/search/');

    await eventually(focused).toMatch(/^\d+ works$/u);
  });

  test('the arrow down leads from the field to what was found, and so does the first Tab', async () => {
    await visit('?q=verification');
    const field = page.locator('[data-search-field]');
    const first = page.locator('.search-page__match a').first();
    await first.waitFor();

    await field.press('ArrowDown');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);

    await field.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.getByRole('link', { name: 'Skip to the results' }).isVisible())
      .toBe(true);
    await page.keyboard.press('Enter');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(search()).toBe('?q=verification');
  });

  test('filters that left nothing and are removed leave it to what was found', async () => {
    await visit('?q=governance&from=1901&to=1902');

    await press(/^Remove the filters/u);
    await page.waitForURL('**/search/?q=governance');

    await eventually(focused).toMatch(/^\d+ works$/u);
  });

  test('more values of a facet are read on from the first that came', async () => {
    await visit('');
    const more = page.locator('.facet', { hasText: 'Author' }).getByRole('button');
    const shown = page.locator('.facet', { hasText: 'Author' }).getByRole('checkbox');
    const before = await shown.count();

    await more.focus();
    await page.keyboard.press('Enter');

    await eventually(() =>
      shown.nth(before).evaluate((box) => box === document.activeElement),
    ).toBe(true);
  });
});

test('A facet that lists only those with most works says so once it is unfolded', async () => {
  await visit('');
  const facet = page.locator('.facet', { hasText: 'Author' });

  await facet.getByRole('button').click();

  expect(await facet.getByRole('checkbox').count()).toBe(50);
  expect(await facet.locator('.facet__rest').textContent()).toBe(
    'The 50 with most works are listed; search for a name to find others.',
  );
});

test('Where the words alone find nothing, the filters are not blamed', async () => {
  await visit('?q=nothingxx&type=report');

  expect(await page.locator('.search-page__empty p').first().textContent()).toBe(
    'Nothing matches “nothingxx”.',
  );
});

test('On a phone a button in sight says how many works the filters leave, and leads to them', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit('?q=ai');
  await page.locator('[data-search-filters-label]').click();
  await row(/^Report/u).check();
  await page.waitForURL('**/search/?q=ai&type=report');
  const button = page.getByRole('button', { name: /^Show \d+ works$/u });
  await button.waitFor();
  const box = await button.boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(844);

  await button.click();

  expect(await page.locator('[data-search-filters]').getAttribute('open')).toBeNull();
  await eventually(() =>
    page.locator('.search-page__count').evaluate((count) => count === document.activeElement),
  ).toBe(true);
});

test('On a phone nothing leads to filters where there is nothing to filter by', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit('?q=zzqqxx');
  const summary = page.locator('[data-search-filters-label]');
  await eventually(() => summary.isVisible()).toBe(false);

  await page.locator('[data-search-field]').fill('verification');

  await eventually(() => summary.isVisible()).toBe(true);
});

describe('At 320 pixels', () => {
  test('help, filters and years fit, and are large enough to touch', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit('?q=governance&type=report&from=2024&to=2025');
    await page.getByText('How to search').click();
    await page.locator('[data-search-filters-label]').click();

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const low = await page
      .locator('summary:visible, .facet__row:visible, .year-range .field:visible')
      .evaluateAll((targets) =>
        targets.filter((target) => target.getBoundingClientRect().height < 43.5).map(String),
      );
    expect(low).toEqual([]);
  });
});
