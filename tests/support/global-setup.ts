import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/project.ts';
import { listen } from '../../scripts/server/listen.ts';
import { createSiteServer } from '../../scripts/server/site-server.ts';
import { buildSites, RECIPES, TEST_SITE_NAMES } from './build-sites.ts';
import type { TestSiteName } from './build-sites.ts';

/** A built site that is being served. */
export interface TestSite {
  readonly folder: string;
  readonly base: string;
  /** Address of its home page. */
  readonly url: string;
}

export type TestSites = Readonly<Record<TestSiteName, TestSite>>;

declare module 'vitest' {
  interface ProvidedContext {
    sites: TestSites;
  }
}

/**
 * Builds the sites that the tests look at, unless TEST_SITES names a folder that holds them, and serves each.
 * TEST_SITE_URL is the address of the library as it is.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_SITES === '' ? undefined : process.env.TEST_SITES;
  const folder = given ?? (await makeFolder());
  process.env.TEST_SITES = folder;
  const clear = async (): Promise<void> => {
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  };
  await buildSites(folder).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  const servers: Server[] = [];
  const open = async (name: TestSiteName): Promise<[TestSiteName, TestSite]> => {
    const site = { folder: path.join(folder, name), base: RECIPES[name].base };
    const server = createSiteServer(site);
    servers.push(server);
    const port = await listen(server, 0);
    return [name, { ...site, url: `http://localhost:${String(port)}${site.base}` }];
  };
  const sites = Object.fromEntries(await Promise.all(TEST_SITE_NAMES.map(open)));
  if (!isComplete(sites)) throw new Error('A site of the tests is missing.');
  project.provide('sites', sites);
  process.env.TEST_SITE_URL = sites.real.url;
  return async () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    await clear();
  };
}

async function makeFolder(): Promise<string> {
  const parent = path.join(root, '.build');
  await mkdir(parent, { recursive: true });
  // Named after the process, as the folders of builds are: the next build clears away what was left by one that ended.
  return mkdtemp(path.join(parent, `${String(process.pid)}.tests-`));
}

function isComplete(sites: Partial<Record<TestSiteName, TestSite>>): sites is TestSites {
  return TEST_SITE_NAMES.every((name) => sites[name] !== undefined);
}
