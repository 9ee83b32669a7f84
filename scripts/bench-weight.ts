import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../tests/support/page-kinds.ts';
import {
  findLowRatings,
  rateWithLighthouse,
  RATED,
  UNLISTED_CATEGORIES,
} from './bench/lighthouse.ts';
import type { Rating } from './bench/lighthouse.ts';
import { findExcess } from './bench/limits.ts';
import { weighPage, WEIGHED } from './bench/weigh-page.ts';
import { readBase } from './build/built-base.ts';
import { root } from './project.ts';
import { listen } from './server/listen.ts';
import { createSiteServer } from './server/site-server.ts';
import { findBrowser } from './setup/browser.mjs';

// `npm run bench:weight -- [--quick] [--only TEXT] [--out FOLDER]`: weighs one page of each kind of a built site,
// compressed as hosts do it, and lets Lighthouse rate it; --quick leaves Lighthouse out, --only takes the kinds whose
// names hold that text. Ends with 1 where a limit is passed.
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'dist' },
  },
});
const folder = path.resolve(root, values.out);
const isQuick = values.quick;
const program = findBrowser();
if (program === undefined) throw new Error('There is no browser. "npm test" fetches one.');
if (!existsSync(path.join(folder, 'index.html'))) {
  throw new Error(`There is no built site in ${values.out}. Run "npm run build" first.`);
}

const base = await readBase(folder);
const server = createSiteServer({ folder, base, isCompressed: true });
const origin = `http://localhost:${String(await listen(server, 0))}`;
const debugging = await freePort();
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox', `--remote-debugging-port=${String(debugging)}`],
});
const excesses: string[] = [];

console.log(row('bytes, compressed', [...WEIGHED, 'requests', ...(isQuick ? [] : RATED)]));
for (const kind of PAGE_KIND_NAMES) {
  if (!kind.includes(values.only)) continue;
  const url = origin + base + PAGE_KINDS[kind];
  const weight = await weighPage(browser, url);
  const excess = findExcess(kind, weight);
  // A page that is not there cannot be rated.
  const ratings = isQuick || kind === 'not found' ? [] : await rate(kind, url);
  excesses.push(...excess, ...findLowRatings(kind, ratings));
  const cells = [
    ...WEIGHED.map((key) => weight[key]),
    weight.requests,
    ...ratings.map(({ score }) => score),
  ];
  console.log(row(kind, cells.map(String)));
}
console.log(excesses.length === 0 ? '\nEvery limit is kept.' : `\n${excesses.join('\n')}`);
process.exitCode = excesses.length === 0 ? 0 : 1;
await browser.close();
server.close();
server.closeAllConnections();

function rate(kind: string, url: string): Promise<readonly Rating[]> {
  return kind === 'reading offline'
    ? rateWithLighthouse(url, debugging, UNLISTED_CATEGORIES)
    : rateWithLighthouse(url, debugging);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(9)).join('');
}

async function freePort(): Promise<number> {
  const probe = createSiteServer({ folder, base });
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
