import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listBundles, listWorksBundles } from '../exports/bundles.ts';
import { CITATION_STYLES } from '../exports/citation-styles.ts';
import { listEntryFiles } from '../exports/entry-files.ts';
import { listEntries, listLibraryFiles } from '../exports/library-files.ts';
import type { Publication } from '../exports/publication.ts';
import { listShelfFiles } from '../exports/shelf-files.ts';
import type { SiteFile } from '../exports/site-file.ts';
import type { WorkCitations } from './cite-works.ts';
import { toSha256 } from './sha256.ts';
import type { Work } from '../catalogue/model.ts';

/** Every file that stands beside the pages. */
export function listSiteFiles(
  publication: Publication,
  citationsOf: (work: Work) => WorkCitations,
): readonly SiteFile[] {
  return [
    ...listEntries(publication).flatMap((entry) => listEntryFiles(publication, entry)),
    ...listShelfFiles(publication),
    ...listLibraryFiles(publication, toSha256),
    ...listWorksBundles(publication),
    ...CITATION_STYLES.flatMap(({ id }) =>
      listBundles(publication, id, (work) => citationsOf(work)[id].html),
    ),
  ];
}

/**
 * Writes files below a folder.
 * @param home site path of the library's home page, which the folder stands for
 */
export async function writeSiteFiles(
  files: Iterable<SiteFile>,
  folder: string,
  home: string,
): Promise<void> {
  const made = new Set<string>();
  for (const file of files) {
    const target = path.join(folder, decodeURIComponent(file.path.slice(home.length)));
    const parent = path.dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    // A page or a file of public/ that has the address already must not be lost in silence.
    await writeFile(target, file.toText(), { flag: 'wx' });
  }
}
