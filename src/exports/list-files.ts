import type { Permalinks } from '../catalogue/permalink.ts';
import { ENTRY_FORMS } from './head-links.ts';
import type { Form as FormName } from './head-links.ts';

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

type Form = keyof typeof ENTRY_FORMS;
const SHARED_FORMS = ['bib', 'ris', 'csl.json', 'json'] as const satisfies readonly Form[];
const ALL_FORMS = [...SHARED_FORMS, 'md'] as const satisfies readonly Form[];

/** The files of a work. */
export function listWorkDownloads(links: Permalinks, id: string): readonly Download[] {
  return toDownloads(ALL_FORMS, (form) => links.file('work', id, form));
}

/** The files that hold all works of a list. */
export function listDownloads(links: Permalinks, source: ListSource): readonly Download[] {
  switch (source.kind) {
    case 'shelf':
      return toDownloads(SHARED_FORMS, (form) => links.shelfFile(source.way, source.slug, form));
    case 'library':
      return toDownloads(SHARED_FORMS, links.libraryFile);
    default:
      return toDownloads(ALL_FORMS, (form) => links.file(source.kind, source.id, form));
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
  toHref: (form: F) => string,
): readonly Download[] {
  return forms.map((form) => {
    const { name, type }: FormName = ENTRY_FORMS[form];
    return { name, ending: `.${form}`, href: toHref(form), type };
  });
}
