import type { Work } from '../catalogue/model.ts';
import type { Publication } from './publication.ts';
import type { SiteFile } from './site-file.ts';
import { toWorksFile } from './works-files.ts';
import type { WorksForm } from './works-files.ts';

/** How many works a bundle holds at most, on average: about 200 kB of text. */
const WORKS_IN_BUNDLE = 250;

/** How many bundles all works of a library take in one form; at least one. */
export function countBundles(works: readonly Work[]): number {
  return Math.max(1, Math.ceil(works.length / WORKS_IN_BUNDLE));
}

/**
 * The bundle in which a work is found, counted from 0. It follows from the id alone, so that a page needs no index.
 * The hash is FNV-1a with 32 bits, over UTF-16 units.
 */
export function findBundle(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % count;
}

/** Writes a work in one form. */
export type WorkWriter = (work: Work) => string;

/** The forms that bundles exist in besides citation styles. */
export const BUNDLED_FORMS = ['bib', 'ris', 'csl.json'] as const satisfies readonly WorksForm[];

/**
 * All works in one form, for pages that put lists together: each file an object from ids to texts.
 * @param form name of the form in the address
 */
export function listBundles(
  { catalogue, links }: Publication,
  form: string,
  write: WorkWriter,
): readonly SiteFile[] {
  const count = countBundles(catalogue.works);
  const groups = Map.groupBy(catalogue.works, ({ id }) => findBundle(id, count));
  return Array.from({ length: count }, (_, number) => ({
    path: links.bundle(form, number),
    type: 'application/json',
    toText: () => {
      const works = (groups.get(number) ?? []).map((work) => [work.id, write(work)] as const);
      return `${JSON.stringify(Object.fromEntries(works))}\n`;
    },
  }));
}

/** The bundles in BibTeX, RIS and CSL-JSON; each text is a whole file with the one work. */
export function listWorksBundles(publication: Publication): readonly SiteFile[] {
  return BUNDLED_FORMS.flatMap((form) =>
    listBundles(publication, form, (work) => toWorksFile(publication, [work], form)),
  );
}
