import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startDevServer } from '../support/dev-server.ts';
import type { DevServer } from '../support/dev-server.ts';

/** A page is made anew after each change, on a machine that may have much else to do. */
const PATIENCE = { timeout: 60_000 };

describe('Whoever writes', () => {
  let server: DevServer;
  let browser: Browser;
  let page: Page;
  let file = '';
  let right = '';

  beforeAll(async () => {
    server = await startDevServer('tests/fixtures/single');
    browser = await launchBrowser();
    page = await browser.newPage();
    file = path.join(server.content, 'works', 'only-work.md');
    right = readFileSync(file, 'utf8');
    await page.goto(`${server.url}works/only-work/`, PATIENCE);
    await page.getByRole('heading', { name: 'The Only Work' }).waitFor(PATIENCE);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('sees in the page which file, which line and what is wrong, and the page again once it is mended', async () => {
    writeFileSync(file, right.replace('type: talk', 'type: tlak'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ ...PATIENCE, state: 'attached' });

    expect(await overlay.locator('#title').textContent()).toBe(
      'content/works/only-work.md, line 3',
    );
    expect(await overlay.locator('#message-content').textContent()).toContain(
      'content/works/only-work.md:3 type: "tlak" is not one of article',
    );
    expect(await overlay.locator('.error-line').textContent()).toBe('type: tlak');

    writeFileSync(file, right.replace('The Only Work', 'The Mended Work'));
    await page.getByRole('heading', { name: 'The Mended Work' }).waitFor(PATIENCE);

    expect(await overlay.count()).toBe(0);
  });

  it('sees a mistake in the YAML, and one in a new file, likewise', async () => {
    writeFileSync(file, right.replace('title: The', 'title: "The'));
    const message = page.locator('vite-error-overlay #message-content');
    await message.getByText('the front matter is not YAML').waitFor(PATIENCE);

    writeFileSync(file, right);
    await page.getByRole('heading', { name: 'The Only Work' }).waitFor(PATIENCE);
    const other = path.join(server.content, 'works', 'other-work.md');
    writeFileSync(
      other,
      right.replace('The Only', 'Another').replace('language: fr', 'langage: fr'),
    );
    await message
      .getByText('content/works/other-work.md:4 unknown key "langage". Did you mean "language"?')
      .waitFor(PATIENCE);

    rmSync(other);
    await page.getByRole('heading', { name: 'The Only Work' }).waitFor(PATIENCE);
  });

  it('reads in the terminal what is wrong after each change, warnings too', async () => {
    const told = server.output().length;
    writeFileSync(path.join(server.content, 'works', 'notes.txt'), 'To do.\n');

    await expect
      .poll(() => server.output().slice(told), PATIENCE)
      .toContain(
        'Looking through the content…\ncontent/works/notes.txt:1 warning: this is read by nobody. Entries end in ".md"; pictures stand in public/.\n\n0 errors, 1 warning\n',
      );
  });
});
