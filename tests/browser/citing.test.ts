import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findBarriers } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { openPage } from '../support/watched-page.ts';

const { real } = inject('sites');
const WORK = PAGE_KINDS['work with many authors'];
const OTHER_WORK = PAGE_KINDS['undated work'];
const CHOICES = [
  'APA 7',
  'Chicago author–date',
  'Chicago notes and bibliography',
  'MLA 9',
  'Harvard',
  'IEEE',
  'Vancouver',
  'BibTeX',
  'RIS',
  'CSL-JSON',
];
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
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});

afterEach(async () => {
  await context.close();
});

/** The citation that is shown; where not exactly one is, the test fails. */
async function readCitation(page: Page): Promise<string> {
  const shown = page.locator('.cite__panel:visible');
  expect(await shown.count()).toBe(1);
  return shown.innerText();
}

const choiceOf = (page: Page, name: string): Locator =>
  page.getByRole('radio', { name, exact: true });

/** What is on the clipboard, by its type; HTML without what the browser puts around it. */
function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<[string, string]> => {
      const blob = await item?.getType(type);
      return [type, (await blob?.text()) ?? ''];
    };
    return Object.fromEntries(await Promise.all((item?.types ?? []).map(read)));
  });
}

async function copyCitation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
}

describe('The citation of a work', () => {
  it('is shown in the style that is clicked, and in no other', async () => {
    const { page } = await openPage(context, real.url + WORK);
    const seen: string[] = [];

    for (const name of CHOICES) {
      await choiceOf(page, name).click();
      seen.push(await readCitation(page));
    }

    expect(seen[0]).toMatch(/^Bucknall, B\., Siddiqui, S\.,.*\(2025\)/su);
    expect(seen[7]).toMatch(/^@techreport\{/u);
    expect(new Set(seen).size).toBe(CHOICES.length);
  });

  it('is chosen with the arrow keys, and is one stop of the Tab key', async () => {
    const { page } = await openPage(context, real.url + WORK);
    await choiceOf(page, 'APA 7').focus();

    await page.keyboard.press('ArrowRight');
    expect(await choiceOf(page, 'Chicago author–date').isChecked()).toBe(true);
    expect(await readCitation(page)).toMatch(/^Bucknall, Ben,/u);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await choiceOf(page, 'CSL-JSON').isChecked()).toBe(true);

    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('PRE');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Copy');
  });

  it('is reached from the button above the summary', async () => {
    const { page } = await openPage(context, real.url + WORK);

    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    await page.keyboard.press('Tab');

    expect(page.url()).toMatch(/#page-cite$/u);
    expect(await choiceOf(page, 'APA 7').evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  it('is shown in the same style on other works, from the first frame on', async () => {
    const { page } = await openPage(context, real.url + WORK);
    await choiceOf(page, 'Vancouver').click();
    await page.addInitScript(() => {
      const drawn: string[] = [];
      Reflect.set(window, '__drawn', drawn);
      const watch = (): void => {
        const shown = document.querySelector<HTMLInputElement>('[data-cite] input:checked');
        if (shown) drawn.push(shown.value);
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    });

    await page.goto(real.url + OTHER_WORK);
    await page.waitForFunction(() => (Reflect.get(window, '__drawn') as string[]).length > 3);

    const drawn = await page.evaluate(() => Reflect.get(window, '__drawn') as string[]);
    expect(new Set(drawn)).toEqual(new Set(['vancouver']));
    expect(await page.locator('.cite__panel:visible').count()).toBe(1);
  });

  it('is shown in a style chosen since, where a reader goes back', async () => {
    const { page } = await openPage(context, real.url + WORK);
    await page.goto(real.url + OTHER_WORK);
    await choiceOf(page, 'MLA 9').click();

    await page.goBack();

    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-cite] input:checked')?.value === 'mla',
    );
    expect(await page.locator('.cite__panel:visible').count()).toBe(1);
  });

  it('is chosen for the page alone where storage is forbidden', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    const { page, incidents } = await openPage(context, real.url + WORK);

    await choiceOf(page, 'IEEE').click();

    expect(await readCitation(page)).toMatch(/^B\. Bucknall/u);
    expect(incidents).toEqual([]);
  });
});

describe('Copying a citation', () => {
  it('gives rich and plain text at once', async () => {
    const { page } = await openPage(context, real.url + WORK);
    const shown = await readCitation(page);

    await copyCitation(page);

    const clipboard = await readClipboard(page);
    expect(Object.keys(clipboard).sort()).toEqual(['text/html', 'text/plain']);
    expect(clipboard['text/plain']).toBe(shown);
    expect(clipboard['text/html']).toMatch(/<i[^>]*>In Which Areas of [^<]*<\/i>/u);
  });

  it('gives the style that is chosen', async () => {
    const { page } = await openPage(context, real.url + WORK);
    await copyCitation(page);
    await choiceOf(page, 'Harvard').click();

    await page.getByRole('button', { name: 'Copied' }).click();

    const shown = await readCitation(page);
    await page.waitForFunction(
      async (text) => (await navigator.clipboard.readText()) === text,
      shown,
    );
  });

  it('gives an entry for programs as it stands in the file, as plain text only', async () => {
    const { page } = await openPage(context, real.url + WORK);
    await choiceOf(page, 'BibTeX').click();

    await copyCitation(page);

    const file = readFileSync(path.join(real.folder, `${WORK.slice(0, -1)}.bib`), 'utf8');
    expect(await readClipboard(page)).toEqual({ 'text/plain': file.trimEnd() });
  });

  it('gives plain text where the browser knows no other', async () => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'ClipboardItem');
    });
    const { page } = await openPage(context, real.url + WORK);

    await copyCitation(page);

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await readCitation(page),
    );
  });

  it('chooses the text, to be copied by hand, where the clipboard is forbidden', async () => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    const { page } = await openPage(context, real.url + WORK);
    await page.getByRole('button', { name: 'Copy citation' }).click();

    await page.getByRole('button', { name: 'Selected' }).waitFor();

    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await readCitation(page));
  });

  it('says “Copied” politely and then “Copy” again, however often it is pressed', async () => {
    const { page } = await openPage(context, real.url + WORK);
    const label = page.locator('[data-cite-copy] [data-copy-label]');
    expect(await label.getAttribute('aria-live')).toBe('polite');

    await copyCitation(page);
    await page.getByRole('button', { name: 'Copied' }).click();

    await page.getByRole('button', { name: 'Copy citation' }).waitFor({ timeout: 10_000 });
    expect((await label.innerText()).trim()).toBe('Copy');
  });

  it('gives the citation key by a button of its own', async () => {
    const { page } = await openPage(context, real.url + WORK);

    await page.getByRole('button', { name: 'Copy key' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();

    expect(await readClipboard(page)).toEqual({ 'text/plain': 'bucknall2025areas' });
  });
});

describe('Without scripts', () => {
  it('each style is shown when it is chosen, files are offered, and menus open', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(real.url + WORK);

    await choiceOf(page, 'RIS').click();
    expect(await page.locator('.cite__panel:visible').innerText()).toMatch(/^TY {2}- RPRT/u);
    expect(await page.locator('.cite a[download]:visible').count()).toBe(5);

    await page.goto(real.url + PAGE_KINDS.author);
    await page.getByText(/Cite or export these \d+ works/u).click();
    expect(await page.locator('.menu a[download]:visible').count()).toBe(5);
    await page.getByText('Follow', { exact: true }).click();
    expect(await page.locator('.menu a[href$=".atom"]:visible').count()).toBe(1);
    await bare.close();
  });
});

describe('In print', () => {
  it.each([
    ['APA where nothing was chosen', 'APA 7', /^Bucknall, B\.,/u],
    ['the chosen one else', 'MLA 9', /^Bucknall, Ben, et al\./u],
  ])('one citation stands last on the page: %s', async (_which, name, citation) => {
    const { page } = await openPage(context, real.url + WORK);
    await choiceOf(page, name).click();
    await page.emulateMedia({ media: 'print' });

    expect(await readCitation(page)).toMatch(citation);
    expect(await page.locator('#page-cite').innerText()).toMatch(/^cite as\s/iu);
    expect(await page.locator('#page-cite a:visible, #page-cite input:visible').count()).toBe(0);
    const below = await page.evaluate(() => {
      const end = document.querySelector('#page-cite')?.getBoundingClientRect().bottom ?? 0;
      return [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().top > end)
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(below).toEqual([]);
  });
});

describe('On a narrow phone', () => {
  it('no style and no open menu is wider than the page', async () => {
    const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const { page } = await openPage(narrow, real.url + WORK);
    const wide: string[] = [];
    const look = async (what: string): Promise<void> => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${what}: ${String(over)}`);
    };

    for (const name of CHOICES) {
      await choiceOf(page, name).click();
      await look(name);
    }
    for (const kind of ['home', 'author', 'topic', 'year', 'works'] as const) {
      await page.goto(real.url + PAGE_KINDS[kind]);
      for (const menu of await page.locator('[data-menu] > summary').all()) {
        await menu.click();
        await look(`${kind}, ${await menu.innerText()}`);
      }
    }

    expect(wide).toEqual([]);
    await narrow.close();
  });

  it('the citation stands between summary and body', async () => {
    const narrow = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const { page } = await openPage(narrow, real.url + WORK);
    const topOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);

    const tops = [
      await topOf('.rings-bar'),
      await topOf('#page-cite'),
      await topOf('.prose'),
      await topOf('aside dl:not(.cite dl)'),
    ];

    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await narrow.close();
  });
});

describe('A menu of a list', () => {
  it('closes by Escape, which leads back to its button', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS.author);
    const menu = page.locator('[data-menu]').first();
    await menu.locator('summary').focus();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Formatted bibliography',
    );
    await page.keyboard.press('Escape');

    expect(await menu.evaluate((element) => element.hasAttribute('open'))).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('closes when another opens, by a click elsewhere, and when the focus goes on', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS.author);
    const countOpen = (): Promise<number> => page.locator('[data-menu][open]').count();
    const [exporting, following] = await page.locator('[data-menu] > summary').all();

    await exporting?.click();
    await following?.click();
    expect(await countOpen()).toBe(1);
    await page.locator('h1').click();
    expect(await countOpen()).toBe(0);
    await exporting?.click();
    expect(await countOpen()).toBe(1);
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('Tab');

    expect(await countOpen()).toBe(0);
  });

  it('saves the file of the list under its own name', async () => {
    const { page } = await openPage(context, real.url + PAGE_KINDS.year);
    await page.getByText(/Cite or export these \d+ works/u).click();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'BibTeX .bib' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('2025.bib');
    const saved = readFileSync(await download.path(), 'utf8');
    expect(saved).toBe(readFileSync(path.join(real.folder, 'years', '2025.bib'), 'utf8'));
  });

  it('gives the address of the feed, where a feed is', async () => {
    const { page } = await openPage(context, real.url);
    await page.getByText('Follow new works').click();
    const feed = page.locator('[data-menu] a[type="application/atom+xml"]');

    await page.getByRole('button', { name: 'Copy address' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^https?:.*\/library\.atom$/u);
    const response = await page.request.get(
      await feed.evaluate((link) => Reflect.get(link, 'href') as string),
    );
    expect(await response.text()).toContain('<feed');
  });
});

describe.each(['light', 'dark'] as const)(
  'In the %s theme axe-core finds nothing',
  (colorScheme) => {
    it.each([
      ['in the box with an entry for programs', WORK, ['BibTeX'], 390],
      ['in the box with an entry for programs, on a desk', WORK, ['CSL-JSON'], 1280],
    ])('%s', async (_what, address, [name = ''], width) => {
      const themed = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const { page } = await openPage(themed, real.url + address);
      await choiceOf(page, name).click();

      expect(await findBarriers(page)).toEqual([]);

      await themed.close();
    });

    it.each([
      ['author', 0],
      ['author', 1],
      ['topic', 1],
      ['works', 0],
      ['home', 0],
    ] as const)('in an open menu: %s, number %i', async (kind, index) => {
      const themed = await browser.newContext({
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      const { page } = await openPage(themed, real.url + PAGE_KINDS[kind]);
      await page.locator('[data-menu] > summary').nth(index).click();

      expect(await findBarriers(page)).toEqual([]);

      await themed.close();
    });
  },
);
