import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  findLowRatings,
  rateWithLighthouse,
  STEADY_CATEGORIES,
} from '../../scripts/bench/lighthouse.ts';
import { launchBrowser } from '../support/browser.ts';
import { findFreePort } from '../support/free-port.ts';
import type { PageKind } from '../support/page-kinds.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';

const { url } = inject('sites').real;
let browser: Browser;
let port: number;

beforeAll(async () => {
  port = await findFreePort();
  browser = await launchBrowser({ args: [`--remote-debugging-port=${String(port)}`] });
});

afterAll(async () => {
  await browser.close();
});

// All kinds of pages, and speed, are rated by `npm run bench:weight`: it takes minutes, and a machine of its own.
test.for<PageKind>(['home', 'work with many authors', 'author', 'topic', 'search with results'])(
  'Lighthouse finds nothing amiss but for speed, which is not asked: %s',
  async (kind) => {
    const ratings = await rateWithLighthouse(url + PAGE_KINDS[kind], port, STEADY_CATEGORIES);

    expect(ratings.map(({ category }) => category)).toEqual(STEADY_CATEGORIES);
    expect(findLowRatings(kind, ratings)).toEqual([]);
  },
);
