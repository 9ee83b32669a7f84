import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** How somebody goes through the site. */
export interface Traveller {
  /** Puts the focus into a field. */
  readonly enter: (field: Locator) => Promise<void>;
  /** Follows a link, presses a button, ticks a box. */
  readonly activate: (target: Locator) => Promise<void>;
  /** Chooses one of a group of radio buttons. */
  readonly choose: (radio: Locator) => Promise<void>;
}

/** With a mouse or a finger. */
export function createPointer(): Traveller {
  return {
    enter: (field) => field.click(),
    activate: (target) => target.click(),
    choose: async (radio) => {
      await radio.locator('xpath=ancestor::label').click();
    },
  };
}

/** With the keyboard alone: what cannot be reached by it is never reached. */
export function createKeyboard(page: Page): Traveller {
  const goTo = async (target: Locator): Promise<void> => {
    const isThere = (): Promise<boolean> =>
      target.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 400; steps += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${target.toString()}.`);
  };
  return {
    enter: goTo,
    activate: async (target) => {
      await goTo(target);
      const isBox = await target.evaluate((element) => element.matches('input[type="checkbox"]'));
      await page.keyboard.press(isBox ? 'Space' : 'Enter');
    },
    choose: async (radio) => {
      const name = await radio.getAttribute('name');
      await goTo(page.locator(`input[name="${name ?? ''}"]:checked`));
      for (let steps = 0; steps < 20 && !(await radio.isChecked()); steps += 1)
        await page.keyboard.press('ArrowRight');
    },
  };
}

const WORD = 'verification';
const nameOf = (place: Locator): Promise<string> =>
  place.innerText().then((text) => text.replaceAll(/\s+/gu, ' ').trim());

/** From a search to a work, and on from there; `url` is that of the home page. */
export async function travelBySearch(page: Page, url: string, by: Traveller): Promise<void> {
  await page.goto(url);
  await expectReadable(page);
  const field = page.locator('main form[role="search"] input');
  await by.enter(field);
  await page.keyboard.type(WORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/search/?q=${WORD}`);
  const count = page.locator('.search-page__count');
  await count.waitFor();
  await expectReadable(page);

  const all = await nameOf(count);
  const filters = page.locator('[data-search-filters]');
  if (!(await filters.evaluate((element) => element.hasAttribute('open'))))
    await by.activate(filters.locator('summary'));
  await by.activate(filters.locator('input[type="checkbox"]').first());
  await expect.poll(() => nameOf(count)).not.toBe(all);
  const filtered = page.url();
  const results = page.locator('[data-search-main] .work-list li a[href*="/works/"]');

  await travelFromWork(page, by, results.first());

  await page.goBack();
  await page.waitForURL(filtered);
  await count.waitFor();
  expect(await nameOf(count)).not.toBe(all);
}

/** From a list to a work, and on from there: without a script nobody searches. */
export async function travelByLists(page: Page, url: string, by: Traveller): Promise<void> {
  await page.goto(url);
  await expectReadable(page);
  await by.activate(page.locator('header nav a[href$="/works/"]').first());
  await page.waitForURL('**/works/');
  await expectReadable(page);

  await travelFromWork(page, by, page.locator('.work-list li a[href*="/works/"]').first());

  await page.goBack();
  await page.waitForURL('**/works/');
}

/** Work, citation, author, topic, and back to the work. */
async function travelFromWork(page: Page, by: Traveller, link: Locator): Promise<void> {
  const title = await nameOf(link);
  await by.activate(link);
  await page.waitForURL(/\/works\/[^/]+\/$/u);
  expect(await nameOf(page.locator('h1'))).toBe(title);
  await expectReadable(page);
  const work = page.url();

  const style = page.locator('input[name="citation-style"][value="mla"]');
  await by.choose(style);
  const shown = page.locator('.cite__panel:visible');
  expect([await style.isChecked(), await shown.count()]).toEqual([true, 1]);
  expect((await nameOf(shown)).length).toBeGreaterThan(20);

  const author = page.locator('main article a[href*="/authors/"]:visible').first();
  const name = await nameOf(author);
  await by.activate(author);
  await page.waitForURL(/\/authors\/[^/]+\/$/u);
  expect(await nameOf(page.locator('h1'))).toBe(name);
  await expectReadable(page);

  await by.activate(page.locator('main aside a[href*="/topics/"]:visible').first());
  await page.waitForURL(/\/topics\/[^/]+\/$/u);
  await expectReadable(page);

  await page.goBack();
  await page.waitForURL(/\/authors\/[^/]+\/$/u);
  await page.goBack();
  await page.waitForURL(work);
  expect(await nameOf(page.locator('h1'))).toBe(title);
}

/** The page says what it is, and nothing of it lies beyond the edge of the screen. */
async function expectReadable(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBeLessThanOrEqual(0);
}
