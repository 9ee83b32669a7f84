import { hasFiles } from '../catalogue/file-choice.ts';
import type { FileOwner, FormOf } from '../catalogue/file-choice.ts';
import type { Permalinks } from '../catalogue/permalink.ts';
import { WAYS } from '../catalogue/ways.ts';
import { ATOM_FORM, ENTRY_FORMS, LIST_FORMS } from './forms.ts';
import type { Form } from './forms.ts';
import type { Publication } from './publication.ts';
import { FOLDERS } from '../text/folders.ts';

/** A list of works that has files and a bibliography of its own. */
export type ListSource =
  | { readonly kind: 'author' | 'topic'; readonly id: string }
  | { readonly kind: 'shelf'; readonly way: string; readonly slug: string }
  | { readonly kind: 'library' };

/** A list of works, or one work, in a form. */
export interface Download {
  /** What people call its form: "BibTeX". */
  readonly name: string;
  /** The end of its name: ".bib". */
  readonly ending: string;
  readonly form: (typeof ENTRY_FORMS)[number]['id'];
  /** Of the file; there is none where the page puts it together. */
  readonly href?: string;
  /** Media type. */
  readonly type: string;
}

type Published = Pick<Publication, 'links' | 'config'>;

/** A work in every form. */
export function listWorkDownloads({ links, config }: Published, id: string): readonly Download[] {
  return toDownloads(ENTRY_FORMS, (form) =>
    hasFiles(config.exports, 'works', form) ? links.file('work', id, form) : undefined,
  );
}

/** All works of a list in every form. */
export function listDownloads(published: Published, source: ListSource): readonly Download[] {
  const { links } = published;
  switch (source.kind) {
    case 'shelf':
      return toDownloads(LIST_FORMS, (form) =>
        isPublished(published, source, form)
          ? links.shelfFile(source.way, source.slug, form)
          : undefined,
      );
    case 'library':
      return toDownloads(LIST_FORMS, links.libraryFile);
    default:
      return toDownloads(ENTRY_FORMS, (form) =>
        isPublished(published, source, form) ? links.file(source.kind, source.id, form) : undefined,
      );
  }
}

/** The feed that tells of new works in a list; years and types have none, nor what has no such file by the owner's choice. */
export function findFeedPath(published: Published, source: ListSource): string | undefined {
  if (!isPublished(published, source, ATOM_FORM.id)) return undefined;
  const { links } = published;
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

function isPublished(
  { config }: Published,
  { kind }: ListSource,
  form: FormOf<FileOwner>,
): boolean {
  if (kind === 'library') return true;
  return hasFiles(config.exports, kind === 'shelf' ? 'shelves' : FOLDERS[kind], form);
}

/** The page that shows the works of a list as a bibliography. */
export function toBibliographyPath(links: Permalinks, source: ListSource): string {
  return links.bibliographyOf(toSourceName(source));
}

/** A list as addresses and buttons name it: `author:ID`, `topic:ID`, `shelf:WAY/SLUG` or `library`. */
export function toSourceName(source: ListSource): string {
  switch (source.kind) {
    case 'shelf':
      return `shelf:${source.way}/${source.slug}`;
    case 'library':
      return 'library';
    default:
      return `${source.kind}:${source.id}`;
  }
}

function toDownloads<F extends Form & { readonly id: Download['form'] }>(
  forms: readonly F[],
  toHref: (form: F['id']) => string | undefined,
): readonly Download[] {
  return forms.map(({ id, name, type }) => {
    const href = toHref(id);
    return { name, ending: `.${id}`, form: id, type, ...(href === undefined ? {} : { href }) };
  });
}
