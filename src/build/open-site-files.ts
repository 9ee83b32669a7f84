import { fileURLToPath } from 'node:url';
import { findContentFolder } from '../content/loader.ts';
import type { SiteFile } from '../exports/site-file.ts';
import { listSocialImages } from '../exports/social-image-files.ts';
import type { SocialImageFile } from '../exports/social-image-files.ts';
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

/** What stands beside the pages. */
export interface SiteFiles {
  readonly files: readonly SiteFile[];
  readonly images: readonly SocialImageFile[];
  /** The site path that all paths begin with. */
  readonly home: string;
}

/** What stands beside the pages, from the content as it is now. */
export async function openSiteFiles({
  root,
  site = 'http://localhost:4321',
  base,
}: SiteSettings): Promise<SiteFiles> {
  const content = findContentFolder(root);
  const publication = await readPublication(content, { site, base });
  const citationsOf = await citeWorks(publication, fileURLToPath(root), content);
  return {
    files: listSiteFiles(publication, citationsOf),
    images: listSocialImages(publication),
    home: publication.links.home,
  };
}
