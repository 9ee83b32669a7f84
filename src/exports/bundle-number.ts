import type { FileOwner } from '../catalogue/file-choice.ts';
import type { CitationStyleId } from './citation-styles.ts';
import type { WorksForm } from './forms.ts';

/** What bundles hold of every work: a file with the one work, a citation, its place in a list of references, a row. */
export type BundleForm = WorksForm | CitationStyleId | `${CitationStyleId}-order` | 'listing';

/** Bundles in place of files that the owner does not publish: `authors-json`. */
export type RecordForm = `${FileOwner}-${'json' | 'md'}`;

/** How many bundles there are of each kind: of all works in each form, and of what has no files of its own. */
export type BundleCounts = { readonly works: number } & Readonly<
  Partial<Record<RecordForm, number>>
>;

/** How many texts a bundle holds at most, on average: about 200 kB of works. */
const TEXTS_IN_BUNDLE = 250;

/** How many bundles so many works, or other things, take in one form; at least one. */
export function countBundles(texts: number): number {
  return Math.max(1, Math.ceil(texts / TEXTS_IN_BUNDLE));
}

/**
 * The bundle in which the text of a work, or of something else, is found, counted from 0. It follows from the id alone, so that a page needs no index.
 * The hash is FNV-1a with 32 bits, over UTF-16 units.
 */
export function findBundle(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % count;
}
