import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listBundles, listWorksBundles } from '../exports/bundles.ts';
import { CITATION_STYLES } from '../exports/citation-styles.ts';
import { listEntryFiles } from '../exports/entry-files.ts';
import { listEntries, listLibraryFiles } from '../exports/library-files.ts';
import type { Publication } from '../exports/publication.ts';
import { listShelfFiles } from '../exports/shelf-files.ts';
import type { SiteFile } from '../exports/site-file.ts';
import type { SocialImage } from '../exports/social-image.ts';
import type { WorkCitations } from './cite-works.ts';
import type { SiteFiles } from './open-site-files.ts';
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
 * Writes files and images below a folder, which stands for the library's home page.
 * @param draw makes a PNG of what stands on an image
 */
export async function writeSiteFiles(
  { files, images, home }: SiteFiles,
  folder: string,
  draw: (image: SocialImage) => Promise<Uint8Array>,
): Promise<void> {
  const made = new Set<string>();
  const write = async (sitePath: string, content: string | Uint8Array): Promise<void> => {
    const target = path.join(folder, decodeURIComponent(sitePath.slice(home.length)));
    const parent = path.dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    // A page or a file of public/ that has the address already must not be lost in silence.
    await writeFile(target, content, { flag: 'wx' });
  };
  for (const file of files) await write(file.path, file.toText());
  for (const { path: sitePath, image } of images) await write(sitePath, await draw(image));
}

function toSha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
