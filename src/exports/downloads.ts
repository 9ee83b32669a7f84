import { yearOf } from '../catalogue/dates.ts';
import type { FileForm, LibraryForm, ShelfForm } from '../catalogue/permalink.ts';
import { ENTRY_FORMS, FEED_FORMS } from './head-links.ts';
import type { Publication } from './publication.ts';

/** A file that readers or programs may fetch. */
export interface Download {
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
export function listDownloads({ links }: Publication): readonly Download[] {
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

const NAMES = {
  bib: ENTRY_FORMS.bib.name,
  ris: ENTRY_FORMS.ris.name,
  'csl.json': ENTRY_FORMS['csl.json'].name,
  json: ENTRY_FORMS.json.name,
  md: ENTRY_FORMS.md.name,
  jsonld: 'JSON-LD',
  'linkset.json': 'link set',
  atom: FEED_FORMS.atom.name,
} as const satisfies Record<FileForm, string>;

const LISTS = ['bib', 'ris', 'csl.json', 'json'] as const satisfies readonly ShelfForm[];
const WORK = [...LISTS, 'md', 'jsonld', 'linkset.json'] as const satisfies readonly FileForm[];
const GATHERED = [...LISTS, 'md', 'atom'] as const satisfies readonly FileForm[];

/** What can be had of every single page; kinds that the library has none of are left out. */
export function listPageForms({ catalogue, links }: Publication): readonly PageForms[] {
  const { works, authors, topics } = catalogue;
  const years = works.flatMap(({ published }) => yearOf(published) ?? []);
  return [
    ...works.slice(0, 1).map(({ id, title }) => ({
      of: 'A work',
      example: title,
      forms: toForms(WORK, (form) => links.file('work', id, form)),
    })),
    ...authors.slice(0, 1).map(({ id, name }) => ({
      of: 'All works of an author',
      example: name,
      forms: toForms(GATHERED, (form) => links.file('author', id, form)),
    })),
    ...topics.slice(0, 1).map(({ id, label }) => ({
      of: 'All works on a topic',
      example: label,
      forms: toForms(GATHERED, (form) => links.file('topic', id, form)),
    })),
    ...years.slice(0, 1).map((year) => ({
      of: 'All works of a year, a type, a publisher or a series',
      example: year,
      forms: toForms(LISTS, (form) => links.shelfFile('years', year, form)),
    })),
  ];
}

function toForms<F extends FileForm>(
  forms: readonly F[],
  toPath: (form: F) => string,
): PageForms['forms'] {
  return forms.map((form) => ({ name: NAMES[form], path: toPath(form) }));
}
