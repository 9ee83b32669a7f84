import type { Work } from '../catalogue/model.ts';
import type { BundleCounts } from '../exports/bundle-number.ts';
import { buildDataPackage } from '../exports/data-package.ts';
import type { PublishedFile } from '../exports/data-package.ts';
import type { Publication } from '../exports/publication.ts';
import { countAllBundles } from '../exports/record-bundles.ts';
import type { BinaryFile } from '../exports/site-file.ts';
import { citeWorks } from './cite-works.ts';
import type { WorkCitations } from './cite-works.ts';
import { listSearchFiles } from './search-files.ts';
import { toSha256 } from './sums.ts';

/** A library with what takes long to make of it: each thing is made once, when it is first asked for. */
export interface OpenLibrary extends Publication {
  /** Every work in every citation style. */
  readonly citationsOf: (work: Work) => WorkCitations;
  /** How many bundles pages may look into. */
  readonly bundles: BundleCounts;
  /** The files of the data package. */
  readonly buildData: () => readonly PublishedFile[];
  /** The files of the search index, of which pages have to know the first. */
  readonly listSearchFiles: () => readonly [BinaryFile, ...BinaryFile[]];
}

/** See `citeWorks` for the folders. */
export async function openLibrary(
  publication: Publication,
  root: string,
  content: string,
): Promise<OpenLibrary> {
  return {
    ...publication,
    citationsOf: await citeWorks(publication, root, content),
    bundles: countAllBundles(publication),
    buildData: once(() => buildDataPackage(publication, toSha256)),
    listSearchFiles: once(() => listSearchFiles(publication)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

let left: OpenLibrary | undefined;

/** Leaves the library that pages were made from to what is written beside them (see `shareModules`). */
export function leaveLibrary(library: OpenLibrary): void {
  left = library;
}

/** The library that pages were made from; undefined where none were made. */
export function findLibrary(): OpenLibrary | undefined {
  return left;
}
