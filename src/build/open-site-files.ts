import { fileURLToPath } from 'node:url';
import { findContentFolder } from '../content/loader.ts';
import type { BinaryFile, SiteFile } from '../exports/site-file.ts';
import { listSocialImages } from '../exports/social-image-files.ts';
import type { SocialImageFile } from '../exports/social-image-files.ts';
import { openLibrary } from './open-library.ts';
import type { OpenLibrary } from './open-library.ts';
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
  /** Files of the search index, made when they are asked for. */
  readonly listSearchFiles: () => readonly BinaryFile[];
  /** The site path that all paths begin with. */
  readonly home: string;
}

/** What stands beside the pages: of the library that these were made from, or else from the content as it is now. */
export async function openSiteFiles(
  settings: SiteSettings,
  library?: OpenLibrary,
): Promise<SiteFiles> {
  const opened = library ?? (await openContent(settings));
  return {
    files: listSiteFiles(opened),
    images: listSocialImages(opened),
    listSearchFiles: opened.listSearchFiles,
    home: opened.links.home,
  };
}

async function openContent({
  root,
  site = 'http://localhost:4321',
  base,
}: SiteSettings): Promise<OpenLibrary> {
  const content = findContentFolder(root);
  const publication = await readPublication(content, { site, base });
  return openLibrary(publication, fileURLToPath(root), content);
}
