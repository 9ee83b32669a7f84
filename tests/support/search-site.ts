import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { stageSite } from '../../scripts/bench/search-page/stage-site.ts';
import { listen } from '../../scripts/server/listen.ts';
import { createSiteServer } from '../../scripts/server/site-server.ts';
import type { SearchDocuments } from '../../src/search/format/document-model.ts';
import type { TestSite } from './global-setup.ts';

/** A host of search pages over libraries that are made for a test, which shows one of them at a time. */
export interface SearchHost {
  readonly url: string;
  /** Publishes another edition, as a new build does: what the one before had is gone. */
  readonly publish: (edition: number) => void;
  /**
   * Puts something else in the place of the first file of an edition's index.
   * @returns what makes it whole again
   */
  readonly damageIndex: (edition: number) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}

/**
 * @param built the site whose home page and search page are used
 * @param editions what there is to be searched, by edition; the first one is published
 */
export async function openSearchHost(
  { folder, base }: TestSite,
  editions: readonly SearchDocuments[],
): Promise<SearchHost> {
  const parent = await mkdtemp(path.join(tmpdir(), 'search-host-'));
  const toFolder = (edition: number): string => path.join(parent, String(edition));
  for (const [edition, documents] of editions.entries()) {
    await stageSite({ folder, base }, documents, toFolder(edition));
  }
  let published = 0;
  const server = createSiteServer({
    base,
    get folder() {
      return toFolder(published);
    },
  });
  const port = await listen(server, 0);
  return {
    url: `http://localhost:${String(port)}${base}`,
    publish: (edition) => {
      published = edition;
    },
    damageIndex: async (edition) => {
      const folder = path.join(toFolder(edition), 'search');
      const name = (await readdir(folder)).find((file) => /^index-.*\.bin$/u.test(file)) ?? '';
      const whole = await readFile(path.join(folder, name));
      await writeFile(path.join(folder, name), deflateRawSync('no index'));
      return () => writeFile(path.join(folder, name), whole);
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
