import { expect } from 'vitest';
import type { Screen } from './screen.ts';
import { readAddress, readText } from './screen.ts';
import type { Traveller } from './traveller.ts';

const WORD = 'verification';
const SEARCH_FIELD = 'main form[role="search"] input';
const COUNT = '.search-page__count';
const FILTERS = '[data-search-filters]';
const RESULT = '[data-search-main] .work-list li a[href*="/works/"]';
const STYLE = 'input[name="citation-style"][value="mla"]';
const CITATION = '.cite__panel';
const AUTHOR = 'main article a[href*="/authors/"]';
const TOPIC = 'main aside a[href*="/topics/"]';

/** From a search to a work, and on from there; `url` is that of the home page. */
export async function travelBySearch(screen: Screen, url: string, by: Traveller): Promise<void> {
  await screen.open(url);
  await expectReadable(screen);
  await by.enter(SEARCH_FIELD);
  await screen.type(WORD);
  await screen.press('Enter');
  await expectAddress(screen, /\/search\/\?q=verification$/u);
  await expectFigure(screen);
  const all = await readText(screen, COUNT);
  await expectReadable(screen);

  if (!(await screen.ask(FILTERS, (element) => element.hasAttribute('open'))))
    await by.activate(`${FILTERS} summary`);
  await by.activate(`${FILTERS} input[type="checkbox"]`);
  await expect.poll(() => readText(screen, COUNT)).not.toBe(all);
  await expectFigure(screen);
  const filtered = await readAddress(screen);

  await travelFromWork(screen, by, RESULT);

  await screen.goBack();
  await expect.poll(() => readAddress(screen)).toBe(filtered);
  expect(await readText(screen, COUNT)).not.toBe(all);
}

/** From a list to a work, and on from there: without a script nobody searches. */
export async function travelByLists(screen: Screen, url: string, by: Traveller): Promise<void> {
  await screen.open(url);
  await expectReadable(screen);
  await by.activate('header nav a[href$="/works/"]');
  await expectAddress(screen, /\/works\/$/u);
  await expectReadable(screen);

  await travelFromWork(screen, by, '.work-list li a[href*="/works/"]');

  await screen.goBack();
  await expectAddress(screen, /\/works\/$/u);
}

/** Work, citation, author, topic, and back to the work. */
async function travelFromWork(screen: Screen, by: Traveller, link: string): Promise<void> {
  const title = await readText(screen, link);
  await by.activate(link);
  await expectAddress(screen, /\/works\/[^/]+\/$/u);
  await expectHeading(screen, title);
  await expectReadable(screen);
  const work = await readAddress(screen);

  await by.choose(STYLE);
  const isChosen = await screen.ask(STYLE, (element) => element.matches(':checked'));
  expect([isChosen, await screen.count(CITATION)]).toEqual([true, 1]);
  expect((await readText(screen, CITATION)).length).toBeGreaterThan(20);

  const name = await readText(screen, AUTHOR);
  await by.activate(AUTHOR);
  await expectAddress(screen, /\/authors\/[^/]+\/$/u);
  await expectHeading(screen, name);
  await expectReadable(screen);

  await by.activate(TOPIC);
  await expectAddress(screen, /\/topics\/[^/]+\/$/u);
  await expectReadable(screen);

  await screen.goBack();
  await expectAddress(screen, /\/authors\/[^/]+\/$/u);
  await screen.goBack();
  await expect.poll(() => readAddress(screen)).toBe(work);
  await expectHeading(screen, title);
}

/** A link is followed to a page that has the address at once, and its contents as they arrive. */
async function expectAddress(screen: Screen, address: RegExp): Promise<void> {
  await expect.poll(() => readAddress(screen)).toMatch(address);
}

/** How many works there are is said, and no longer that they are being sought. */
async function expectFigure(screen: Screen): Promise<void> {
  await expect.poll(() => readText(screen, COUNT)).toMatch(/\d/u);
}

async function expectHeading(screen: Screen, text: string): Promise<void> {
  await expect.poll(() => readText(screen, 'h1')).toBe(text);
}

/** The page says what it is, and nothing of it lies beyond the edge of the screen. */
async function expectReadable(screen: Screen): Promise<void> {
  expect(await readText(screen, 'h1')).not.toBe('');
  const beyond = await screen.ask(
    'html',
    ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
  );
  expect(beyond).toBeLessThanOrEqual(0);
}
