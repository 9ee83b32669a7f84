import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { makeLibrary, readLibrary } from './bench/search-page/library.ts';
import { listQueries } from './bench/search-page/queries.ts';
import { stageSite } from './bench/search-page/stage-site.ts';
import { readKeyTimes, watchKeys } from './bench/search-page/watch-keys.ts';
import type { KeyTimes } from './bench/search-page/watch-keys.ts';
import { toPercentile } from './bench/search/figures.ts';
import { SEARCH_PAGE } from './budgets.ts';
import { readBase } from './build/built-base.ts';
import { root } from './project.ts';
import { listen } from './server/listen.ts';
import { createSiteServer } from './server/site-server.ts';
import { findBrowser } from './setup/browser.mjs';

// `npm run bench:search-page -- [--works 10000] [--records FILE] [--queries 40] [--out FOLDER]`: types queries into the
// search page and the dialog of a built site, over a library of that size: made from the content, or the first records
// of a file as bench:search takes them. Prints how long a reader waits from a key to the results it leads to, painted.
// Ends with 1 where a limit is passed. Times depend on the machine and on what else it does.
const { values } = parseArgs({
  options: {
    works: { type: 'string', default: '1000' },
    records: { type: 'string' },
    queries: { type: 'string', default: '40' },
    out: { type: 'string', default: 'dist' },
  },
});
const [works, count] = [values.works, values.queries].map(Number);
const built = path.resolve(root, values.out);
const program = findBrowser();
if (program === undefined) throw new Error('There is no browser. "npm test" fetches one.');
if (!existsSync(path.join(built, 'search', 'index.html'))) {
  throw new Error(`There is no built site in ${values.out}. Run "npm run build" first.`);
}
if (works === undefined || count === undefined || !(works > 0 && count > 0)) {
  throw new Error('--works and --queries take whole numbers.');
}

/** How often the first key is typed, each time on a page just opened; and how fast keys follow one another. */
const STARTS = 10;
const RHYTHM = 110;

const documents = await (values.records === undefined
  ? makeLibrary(works)
  : readLibrary(values.records, works));
const queries = listQueries(documents, count);
const folder = await mkdtemp(path.join(tmpdir(), 'bench-search-page-'));
const base = await readBase(built);
await stageSite({ folder: built, base }, documents, folder);
// Hosts pack files once, this server with each request, which would be measured too.
const server = createSiteServer({ folder, base });
const home = `http://localhost:${String(await listen(server, 0))}${base}`;
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // One visit before, so that the browser knows the site.
  await openPage(context);
  const starts = await measureStarts(context, openPage);
  const dialogs = await measureStarts(context, openDialog);
  const typed = await typeQueries(await openPage(context));
  report(starts, dialogs, typed);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
}

/** The search page, with its field empty and the latest works below it. */
async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}search/`);
  await page.locator('.work-list > li').first().waitFor();
  await watchKeys(page, '[data-search-facets]');
  return page;
}

async function openDialog(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(home);
  await page.keyboard.press('/');
  await page.locator('#search-dialog [role="option"]').first().waitFor();
  await watchKeys(page, '#search-options');
  return page;
}

async function measureStarts(
  context: BrowserContext,
  open: (context: BrowserContext) => Promise<Page>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const page = await open(context);
    await page.keyboard.type(queries[start % queries.length]?.charAt(0) ?? 'a');
    times.push(...(await readKeyTimes(page, 1)).keys);
    await page.close();
  }
  return times;
}

async function typeQueries(page: Page): Promise<KeyTimes> {
  let keys = 0;
  for (const query of queries) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(query, { delay: RHYTHM });
    keys += query.replaceAll(/\s/gu, '').length;
    await readKeyTimes(page, keys);
  }
  return readKeyTimes(page, keys);
}

function percentile(times: readonly number[], share: number): number {
  return toPercentile(
    times.toSorted((a, b) => a - b),
    share,
  );
}

function report(starts: readonly number[], dialogs: readonly number[], typed: KeyTimes): void {
  const { keys, longTasks } = typed;
  const p95 = percentile(keys, 0.95);
  const lines = [
    ['works', documents.works.length],
    ['first key on the page, median', percentile(starts, 0.5)],
    ['first key on the page, slowest', Math.max(...starts)],
    ['first key in the dialog, median', percentile(dialogs, 0.5)],
    ['first key in the dialog, slowest', Math.max(...dialogs)],
    ['keys typed', keys.length],
    ['key to results, median', percentile(keys, 0.5)],
    ['key to results, p95', p95],
    ['key to results, slowest', Math.max(...keys)],
    ['tasks of more than 50 ms', longTasks.length],
    ['the longest of them', Math.max(0, ...longTasks)],
  ] as const;
  for (const [name, value] of lines) {
    console.log(`${name.padEnd(34)}${value.toFixed(0).padStart(8)}`);
  }
  const limits = [
    ['a first result on the page', percentile(starts, 0.5), SEARCH_PAGE.firstKey],
    ['a first result in the dialog', percentile(dialogs, 0.5), SEARCH_PAGE.firstKey],
    ['the p95 of keys', p95, SEARCH_PAGE.p95],
    ['the longest task', Math.max(0, ...longTasks), SEARCH_PAGE.task],
  ] as const;
  const excesses = limits.flatMap(([name, value, limit]) =>
    value > limit ? [`${name}: ${value.toFixed(0)} ms, where ${String(limit)} is the limit`] : [],
  );
  console.log(excesses.length === 0 ? '\nEvery limit is kept.' : `\n${excesses.join('\n')}`);
  process.exitCode = excesses.length === 0 ? 0 : 1;
}
