import * as words from '#words';
import { hasFiles } from '../catalogue/file-choice.ts';
import type { FileOwner } from '../catalogue/file-choice.ts';
import type { FileForm, LibraryForm } from '../catalogue/permalink.ts';
import { shelveByPublisher, shelveByYear } from '../catalogue/shelves.ts';
import { ATOM_FORM, ENTRY_FORMS, LIST_FORMS } from './forms.ts';
import type { Form } from './forms.ts';
import type { Publication } from './publication.ts';

/** A file of the whole library that readers or programs may fetch. */
export interface LibraryDownload {
  /** As it stands in the address. */
  readonly name: string;
  /** Site path. */
  readonly path: string;
  /** What is in it, as a phrase. */
  readonly description: string;
}

const WHOLE = {
  bib: words.downloads.bib,
  ris: words.downloads.ris,
  'csl.json': words.downloads['csl.json'],
  json: words.downloads.json,
  atom: words.downloads.atom,
  rss: words.downloads.rss,
  'feed.json': words.downloads['feed.json'],
} as const satisfies Record<LibraryForm, string>;

/** What the library as a whole can be had as besides its tables, and what programs look for. */
export function listLibraryDownloads({ links }: Publication): readonly LibraryDownload[] {
  const isForm = (form: string): form is LibraryForm => form in WHOLE;
  return [
    ...Object.keys(WHOLE)
      .filter(isForm)
      .map((form) => [links.libraryFile(form), WHOLE[form]] as const),
    [links.resolveMap, words.downloads.resolve] as const,
    [links.sitemap, words.downloads.sitemap] as const,
    [links.llms, words.downloads.llms] as const,
    [links.openSearch, words.downloads.openSearch] as const,
  ].map(([path, description]) => ({
    name: path.slice(links.home.length),
    path,
    description,
  }));
}

/** The forms that stand beside the page of each entry of a kind, by the example of one. */
export interface PageForms {
  /** "A work". */
  readonly of: string;
  /** What the example is called. */
  readonly example: string;
  readonly forms: readonly { readonly name: string; readonly path: string }[];
}

type NamedForm = Pick<Form, 'name'> & { readonly id: FileForm };

const WORK_FORMS = [
  ...ENTRY_FORMS,
  { id: 'jsonld', name: 'JSON-LD' },
  { id: 'linkset.json', name: words.linkSet },
] as const satisfies readonly NamedForm[];
const GATHERED_FORMS = [...ENTRY_FORMS, ATOM_FORM] as const satisfies readonly NamedForm[];
const FOLLOWED_FORMS = [...LIST_FORMS, ATOM_FORM] as const satisfies readonly NamedForm[];

/** What can be had of every single page; kinds that the library has none of, or no files of, are left out. */
export function listPageForms({ catalogue, links, config }: Publication): readonly PageForms[] {
  const { works, authors, topics } = catalogue;
  const choose = <F extends NamedForm>(owner: FileOwner, forms: readonly F[]): readonly F[] =>
    forms.filter(({ id }) => hasFiles(config.exports, owner, id));
  const [years, publishers] = [shelveByYear(works), shelveByPublisher(works)];
  const offered = [
    ...works.slice(0, 1).map(({ id, title }) => ({
      of: words.formsOf.work,
      example: title,
      forms: toForms(choose('works', WORK_FORMS), (form) => links.file('work', id, form)),
    })),
    ...authors.slice(0, 1).map(({ id, name }) => ({
      of: words.formsOf.author,
      example: name,
      forms: toForms(choose('authors', GATHERED_FORMS), (form) => links.file('author', id, form)),
    })),
    ...topics.slice(0, 1).map(({ id, label }) => ({
      of: words.formsOf.topic,
      example: label,
      forms: toForms(choose('topics', GATHERED_FORMS), (form) => links.file('topic', id, form)),
    })),
    ...years.slice(0, 1).map(({ slug, name }) => ({
      of: words.formsOf.year,
      example: name,
      forms: toForms(choose('shelves', LIST_FORMS), (form) => links.shelfFile('years', slug, form)),
    })),
    ...publishers.slice(0, 1).map(({ slug, name }) => ({
      of: words.formsOf.publisher,
      example: name,
      forms: toForms(choose('shelves', FOLLOWED_FORMS), (form) =>
        links.shelfFile('publishers', slug, form),
      ),
    })),
  ];
  return offered.filter(({ forms }) => forms.length > 0);
}

function toForms<F extends NamedForm>(
  forms: readonly F[],
  toPath: (form: F['id']) => string,
): PageForms['forms'] {
  return forms.map(({ id, name }) => ({ name, path: toPath(id) }));
}
