import { fileURLToPath } from 'node:url';
import { findContentFolder } from '../content/loader.ts';
import type { SiteFile } from '../exports/site-file.ts';
import { citeWorks } from './cite-works.ts';
import { readPublication } from './publication.ts';
import { listSiteFiles } from './site-files.ts';

/** The part of Astro's configuration that says what is built, and where it will stand. */
export interface SiteSettings {
  /** Folder of the project. */
  readonly root: URL;
  readonly site?: string | undefined;
  readonly base: string;
}

/** What stands beside the pages, from the content as it is now; `home` is the site path that its paths begin with. */
export async function openSiteFiles({
  root,
  site = 'http://localhost:4321',
  base,
}: SiteSettings): Promise<{ files: readonly SiteFile[]; home: string }> {
  const content = findContentFolder(root);
  const publication = await readPublication(content, { site, base });
  const citationsOf = await citeWorks(publication, fileURLToPath(root), content);
  return { files: listSiteFiles(publication, citationsOf), home: publication.links.home };
}
