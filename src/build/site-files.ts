import { listCitationBundles, listWorksBundles } from '../exports/bundles.ts';
import { listEntryFiles } from '../exports/entry-files.ts';
import { listHostFiles } from '../exports/host-files.ts';
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
  const files = [
    ...listEntries(publication).flatMap((entry) => listEntryFiles(publication, entry)),
    ...listShelfFiles(publication),
    ...listLibraryFiles(publication, toSha256),
    ...listWorksBundles(publication),
    ...listCitationBundles(publication, (work, style) => citationsOf(work)[style]),
  ];
  return [...files, ...listHostFiles(publication, files, isNetlify())];
}

/** Whether the build runs at Netlify, which says so. */
function isNetlify(): boolean {
  return process.env.NETLIFY === 'true';
}
