import { buildLibrary } from '../catalogue/build.ts';
import { createPermalinks } from '../catalogue/permalink.ts';
import { ContentError } from '../content/content-error.ts';
import { readSources } from '../content/read.ts';
import type { Publication } from '../exports/publication.ts';
import { siteConfig } from '../site.config.ts';
import { findLanguages } from './languages.ts';
import { selectExports } from './select-exports.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** Address of the host. */
  readonly site: string;
  /** Where on the host the library stands. */
  readonly base: string;
}

/**
 * Reads a library as it is published at an address.
 * @param content the content folder
 * @throws with the whole report where the content is wrong
 */
export async function readPublication(
  content: string,
  { site, base }: SiteAddress,
): Promise<Publication> {
  const { catalogue, problems } = buildLibrary(await readSources(content));
  if (!catalogue) throw new ContentError(problems, content);
  const config = {
    ...siteConfig,
    ...findLanguages(),
    exports: selectExports(siteConfig.exports),
  };
  return { catalogue, links: createPermalinks(site, base), config };
}
