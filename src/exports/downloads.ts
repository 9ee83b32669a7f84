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
  bib: 'all works in BibTeX',
  ris: 'all works in RIS',
  'csl.json': 'all works in CSL-JSON',
  json: 'all works, authors and topics with their texts',
  atom: 'the latest works as an Atom feed',
  rss: 'the latest works as an RSS feed',
  'feed.json': 'the latest works as a JSON feed',
} as const satisfies Record<LibraryForm, string>;

/** What the library as a whole can be had as besides its tables, and what programs look for. */
export function listLibraryDownloads({ links }: Publication): readonly LibraryDownload[] {
  const isForm = (form: string): form is LibraryForm => form in WHOLE;
  return [
    ...Object.keys(WHOLE)
      .filter(isForm)
      .map((form) => [links.libraryFile(form), WHOLE[form]] as const),
    [links.resolveMap, 'every identifier, and the entries that it leads to'] as const,
    [links.sitemap, 'the addresses of all pages'] as const,
    [links.llms, 'a guide to the library for language models'] as const,
    [links.openSearch, 'how browsers search the library'] as const,
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
  { id: 'linkset.json', name: 'link set' },
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
      of: 'A work',
      example: title,
      forms: toForms(choose('works', WORK_FORMS), (form) => links.file('work', id, form)),
    })),
    ...authors.slice(0, 1).map(({ id, name }) => ({
      of: 'All works of an author',
      example: name,
      forms: toForms(choose('authors', GATHERED_FORMS), (form) => links.file('author', id, form)),
    })),
    ...topics.slice(0, 1).map(({ id, label }) => ({
      of: 'All works on a topic',
      example: label,
      forms: toForms(choose('topics', GATHERED_FORMS), (form) => links.file('topic', id, form)),
    })),
    ...years.slice(0, 1).map(({ slug, name }) => ({
      of: 'All works of a year or a type',
      example: name,
      forms: toForms(choose('shelves', LIST_FORMS), (form) => links.shelfFile('years', slug, form)),
    })),
    ...publishers.slice(0, 1).map(({ slug, name }) => ({
      of: 'All works of a publisher or a series',
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
