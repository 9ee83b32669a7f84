import type { Work } from '../catalogue/model.ts';
import type { Permalinks } from '../catalogue/permalink.ts';
import { countBundles, findBundle } from './bundle-number.ts';
import type { BundleForm, RecordForm } from './bundle-number.ts';
import { CITATION_STYLES } from './citation-styles.ts';
import type { CitationStyleId } from './citation-styles.ts';
import { WORKS_FORMS } from './forms.ts';
import { toListing } from './listing.ts';
import type { Publication } from './publication.ts';
import { sortReferences } from './reference-list.ts';
import { REFERENCE_ORDERS } from './reference-orders.ts';
import type { SiteFile } from './site-file.ts';
import { toWorksFile } from './works-files.ts';

/** Writes a work in one form. */
export type WorkWriter = (work: Work) => string;

/**
 * All works in one form, for pages that put lists together: each file an object from ids to texts.
 * @param form name of the form in the address
 */
export function listBundles(
  { catalogue, links }: Publication,
  form: BundleForm,
  write: WorkWriter,
): readonly SiteFile[] {
  return bundleTexts(links, form, catalogue.works, ({ id }) => id, write);
}

/**
 * Texts in bundles, each an object from names to texts.
 * @param form name of the form in the address
 * @param toName the name by which the text of an item is found
 */
export function bundleTexts<T>(
  links: Permalinks,
  form: BundleForm | RecordForm,
  items: readonly T[],
  toName: (item: T) => string,
  toText: (item: T) => string,
): readonly SiteFile[] {
  const count = countBundles(items.length);
  const groups = Map.groupBy(items, (item) => findBundle(toName(item), count));
  return Array.from({ length: count }, (_, number) => ({
    path: links.bundle(form, number),
    type: 'application/json',
    toText: () => {
      const texts = (groups.get(number) ?? []).map((item) => [toName(item), toText(item)] as const);
      return `${JSON.stringify(Object.fromEntries(texts))}\n`;
    },
  }));
}

/** The bundles in BibTeX, RIS and CSL-JSON, each text a whole file with the one work, and those of rows for lists. */
export function listWorksBundles(publication: Publication): readonly SiteFile[] {
  return [
    ...WORKS_FORMS.flatMap(({ id }) =>
      listBundles(publication, id, (work) => toWorksFile(publication, [work], id)),
    ),
    ...listBundles(publication, 'listing', toListing),
  ];
}

/**
 * The bundles of every citation style: each work's citation as HTML, and for styles whose lists are alphabetical the
 * place of the work in a list of all works, counted from 0.
 * @param cite the citation of a work: HTML and its words
 */
export function listCitationBundles(
  publication: Publication,
  cite: (work: Work, style: CitationStyleId) => { readonly html: string; readonly text: string },
): readonly SiteFile[] {
  return CITATION_STYLES.flatMap(({ id }) => [
    ...listBundles(publication, id, (work) => cite(work, id).html),
    ...listOrderBundles(publication, id, (work) => cite(work, id).text),
  ]);
}

function listOrderBundles(
  publication: Publication,
  style: CitationStyleId,
  print: WorkWriter,
): readonly SiteFile[] {
  const order = REFERENCE_ORDERS[style];
  if (order === 'as-given') return [];
  let places: ReadonlyMap<Work, number> | undefined;
  const toPlaces = (): ReadonlyMap<Work, number> => {
    const sorted = sortReferences(publication.catalogue.works, order, print);
    return new Map(sorted.map((work, place) => [work, place]));
  };
  return listBundles(publication, `${style}-order`, (work) => {
    places ??= toPlaces();
    return String(places.get(work));
  });
}
