import type { Server } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findExcess } from '../../scripts/bench/limits.ts';
import { weighPage } from '../../scripts/bench/weigh-page.ts';
import { listen } from '../../scripts/server/listen.ts';
import { createSiteServer } from '../../scripts/server/site-server.ts';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../support/page-kinds.ts';

const { folder, base } = inject('sites').real;
let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = createSiteServer({ folder, base, isCompressed: true });
  url = `http://localhost:${String(await listen(server, 0))}${base}`;
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

test.for(PAGE_KIND_NAMES)('A first visit weighs no more than it may: %s', async (kind) => {
  const weight = await weighPage(browser, url + PAGE_KINDS[kind]);

  expect(weight.total).toBeGreaterThan(0);
  expect(findExcess(kind, weight)).toEqual([]);
});
