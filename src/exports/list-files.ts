import type { Permalinks } from '../catalogue/permalink.ts';
import { WAYS } from '../catalogue/ways.ts';
import { ATOM_FORM, ENTRY_FORMS, LIST_FORMS } from './forms.ts';
import type { Form } from './forms.ts';

/** A list of works that has files and a bibliography of its own. */
export type ListSource =
  | { readonly kind: 'author' | 'topic'; readonly id: string }
  | { readonly kind: 'shelf'; readonly way: string; readonly slug: string }
  | { readonly kind: 'library' };

/** A file that can be fetched. */
export interface Download {
  /** What people call its form: "BibTeX". */
  readonly name: string;
  /** The end of its name: ".bib". */
  readonly ending: string;
  readonly href: string;
  /** Media type. */
  readonly type: string;
}

/** The files of a work. */
export function listWorkDownloads(links: Permalinks, id: string): readonly Download[] {
  return toDownloads(ENTRY_FORMS, (form) => links.file('work', id, form));
}

/** The files that hold all works of a list. */
export function listDownloads(links: Permalinks, source: ListSource): readonly Download[] {
  switch (source.kind) {
    case 'shelf':
      return toDownloads(LIST_FORMS, (form) => links.shelfFile(source.way, source.slug, form));
    case 'library':
      return toDownloads(LIST_FORMS, links.libraryFile);
    default:
      return toDownloads(ENTRY_FORMS, (form) => links.file(source.kind, source.id, form));
  }
}

/** The feed that tells of new works in a list; years and types have none. */
export function findFeedPath(links: Permalinks, source: ListSource): string | undefined {
  switch (source.kind) {
    case 'shelf':
      return WAYS.some(({ slug, isFollowed }) => isFollowed && slug === source.way)
        ? links.shelfFile(source.way, source.slug, ATOM_FORM.id)
        : undefined;
    case 'library':
      return links.libraryFile(ATOM_FORM.id);
    default:
      return links.file(source.kind, source.id, ATOM_FORM.id);
  }
}

/** The page that shows the works of a list as a bibliography. */
export function toBibliographyPath(links: Permalinks, source: ListSource): string {
  switch (source.kind) {
    case 'shelf':
      return links.bibliographyOf(`shelf:${source.way}/${source.slug}`);
    case 'library':
      return links.bibliographyOf('library');
    default:
      return links.bibliographyOf(`${source.kind}:${source.id}`);
  }
}

function toDownloads<F extends Form>(
  forms: readonly F[],
  toHref: (form: F['id']) => string,
): readonly Download[] {
  return forms.map(({ id, name, type }) => ({ name, ending: `.${id}`, href: toHref(id), type }));
}
