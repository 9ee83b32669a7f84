import { listCitationBundles, listWorksBundles } from '../exports/bundles.ts';
import { listEntryFiles } from '../exports/entry-files.ts';
import { listHostFiles } from '../exports/host-files.ts';
import { listEntries, listLibraryFiles } from '../exports/library-files.ts';
import { listRecordBundles } from '../exports/record-bundles.ts';
import { listShelfFiles } from '../exports/shelf-files.ts';
import type { SiteFile } from '../exports/site-file.ts';
import type { OpenLibrary } from './open-library.ts';

/** Every file that stands beside the pages, but those of the search index and the social images. */
export function listSiteFiles(library: OpenLibrary): readonly SiteFile[] {
  const files = [
    ...listEntries(library).flatMap((entry) => listEntryFiles(library, entry)),
    ...listShelfFiles(library),
    ...listLibraryFiles(library, library.buildData()),
    ...listRecordBundles(library),
    ...listWorksBundles(library),
    ...listCitationBundles(library, (work, style) => library.citationsOf(work)[style]),
  ];
  return [...files, ...listHostFiles(library, files, isNetlify())];
}

/** Whether the build runs at Netlify, which says so. */
function isNetlify(): boolean {
  return process.env.NETLIFY === 'true';
}
