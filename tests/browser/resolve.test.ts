import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findBarriers } from '../support/accessibility.ts';
import { leaveWorkersOut } from '../support/leave-workers-out.ts';

const { real, changed } = inject('sites');
const PAPER = 'in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate';

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Errors in scripts, dialogs, and requests to other sites. */
let incidents: string[];

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
  incidents = [];
  page.on('pageerror', ({ message }) => incidents.push(message));
  page.on('dialog', (dialog) => {
    incidents.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') incidents.push(request.url());
  });
});

afterEach(async () => {
  await context.close();
  expect(incidents).toEqual([]);
});

async function ask(site: { readonly url: string }, text: string): Promise<void> {
  await page.goto(`${site.url}resolve/?id=${encodeURIComponent(text)}`, { waitUntil: 'load' });
}

async function readAnswer(site: { readonly url: string }, text: string): Promise<string> {
  await ask(site, text);
  await page.locator('[data-resolve-answer] h2').waitFor();
  return page.locator('[data-resolve-answer]').innerText();
}

describe('An identifier that the library knows', () => {
  test.each([
    '10.1145/3715275.3732201',
    'doi:10.1145/3715275.3732201',
    'DOI: 10.1145/3715275.3732201',
    'https://doi.org/10.1145/3715275.3732201',
    'https://dl.acm.org/doi/pdf/10.1145/3715275.3732201?download=true',
    'arXiv:2504.12914v2',
    'https://arxiv.org/abs/2504.12914',
    'https://carnegieendowment.org/europe/research/2025/04/in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate',
    'https://arxiv.org/pdf/2504.12914v2.pdf',
    'https://carnegieendowment.org/Europe/research/2025/04/in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate?utm_source=mail&fbclid=x.',
    '@bucknall2025areas',
    PAPER,
  ])('leads to the paper: %s', async (text) => {
    await ask(real, text);

    await page.waitForURL(`${real.url}works/${PAPER}/`);
  });

  test.each([
    ['10.5555/rules.2024(1)', 'works/rules-for-machines/'],
    ['2312.09999v3', 'works/rules-for-machines/'],
    ['http://byron.example.org/papers/rules.pdf', 'works/rules-for-machines/'],
    ['machine-rules', 'works/rules-for-machines/'],
    ['work:rules', 'works/rules-for-machines/'],
    ['ISBN 0-306-40615-2', 'works/handbook/'],
    ['https://orcid.org/0000-0002-1825-0097', 'authors/ada-byron/'],
    ['author:ada-lovelace', 'authors/ada-byron/'],
    ['topics/security', 'topics/safety/'],
    ['doi:10.5555/DRAFT', 'works/early-draft/'],
    ['charles-plum', 'authors/charles-plum/'],
  ])('leads to its page below a base path: %s → %s', async (text, address) => {
    await ask(changed, text);

    await page.waitForURL(changed.url + address);
  });

  test('can be typed, and the way back leads to the form', async () => {
    await page.goto(`${changed.url}resolve/`);
    await page.getByRole('textbox', { name: /^DOI, arXiv id/u }).fill('2401.01234');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${changed.url}works/rules-for-machines/`);

    await page.goBack();

    expect(page.url()).toBe(`${changed.url}resolve/`);
  });

  test('that several entries have lets the reader choose', async () => {
    const answer = await readAnswer(changed, 'safety');
    expect(answer).toContain('“safety” leads to more than one entry.');

    await page.getByRole('link', { name: 'Safety', exact: true }).click();

    await page.waitForURL(`${changed.url}topics/safety/`);
  });
});

describe('An identifier that the library does not know', () => {
  test('is named, and looked up elsewhere only by a click', async () => {
    const answer = await readAnswer(real, 'https://doi.org/10.1234/Un.known');

    expect(answer).toContain('was understood as a DOI. No entry has it.');
    const link = page.getByRole('link', { name: 'Look up 10.1234/un.known at doi.org' });
    expect(await link.getAttribute('href')).toBe('https://doi.org/10.1234/un.known');
    expect(await page.locator('[data-resolve-field]').inputValue()).toBe(
      'https://doi.org/10.1234/Un.known',
    );
    expect(await findBarriers(page)).toEqual([]);
  });

  test('may be searched for', async () => {
    await readAnswer(real, 'trager verification');

    await page.getByRole('link', { name: 'Search the library for it' }).click();

    await page.waitForURL(`${real.url}search/?q=trager+verification`);
  });

  test.each(['https://evil.example/login', '//evil.example', 'javascript:alert(1)'])(
    'leads to no other site, not even by a link: %s',
    async (text) => {
      await readAnswer(real, text);

      const links = await page
        .locator('[data-resolve-answer] a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.filter((href) => !href.startsWith(real.base))).toEqual([]);
      expect(page.url().startsWith(real.url)).toBe(true);
    },
  );

  test('is shown as text, whatever is in it', async () => {
    const text = '<img src=x onerror=alert(1)><h2>Hello</h2>';

    expect(await readAnswer(real, text)).toContain(text);

    expect(await page.locator('[data-resolve-answer] img').count()).toBe(0);
    expect(await page.locator('[data-resolve-answer] h2').count()).toBe(1);
  });

  test('is cut where it is far too long', async () => {
    const answer = await readAnswer(real, 'x'.repeat(10_000));

    expect(answer).toContain('is in no form that is known here');
    expect(answer.length).toBeLessThan(600);
  });
});

describe('Where the identifiers cannot be fetched', () => {
  test('the page says so, and tries again when asked to', async () => {
    await context.route('**/resolve/map.json', (route) => route.abort());
    expect(await readAnswer(changed, '2401.01234')).toContain('could not be fetched');
    await context.unroute('**/resolve/map.json');

    await page.getByRole('button', { name: 'Try again' }).click();

    await page.waitForURL(`${changed.url}works/rules-for-machines/`);
  });

  test('a map that is none counts as missing', async () => {
    await context.route('**/resolve/map.json', (route) => route.fulfill({ body: '{"keys": 1}' }));

    expect(await readAnswer(changed, '2401.01234')).toContain('could not be fetched');
  });
});

describe('Without scripts', () => {
  test('the page says so, and its lists lead from every identifier to the entry', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${changed.url}resolve/?id=2401.01234`);

    expect(await still.locator('main').innerText()).toContain('scripts are off here');
    expect(await still.locator('form:visible').count()).toBe(0);
    await still.getByRole('link', { name: 'arXiv ids' }).click();
    await still.getByRole('link', { name: 'arXiv:2401.01234' }).click();

    expect(still.url()).toBe(`${changed.url}works/rules-for-machines/`);
    await plain.close();
  });

  test('the address that an entry had leads to it', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${changed.url}works/machine-rules/`);

    await still.waitForURL(`${changed.url}works/rules-for-machines/`);
    await plain.close();
  });
});

test.each(['works/early-draft/', 'authors/charles-plum/', 'topics/looms/', 'resolve/', 'data/'])(
  'axe-core finds nothing on %s, in either theme, and nothing scrolls sideways at 320 pixels',
  async (address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(changed.url + address);

      expect(await findBarriers(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  },
);
