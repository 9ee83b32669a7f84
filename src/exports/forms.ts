import type { FileForm, LibraryForm } from '../catalogue/permalink.ts';

/** A form in which works can be had as a file. */
export interface Form {
  /** The end of its name, without the dot that comes before it. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
}

/** Forms for programs that keep references, in which any list of works can be had, in the order in which they are offered. */
export const WORKS_FORMS = [
  { id: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { id: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { id: 'csl.json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const satisfies readonly (Form & { readonly id: FileForm })[];
export type WorksForm = (typeof WORKS_FORMS)[number]['id'];

/** All that is known, as data. */
export const JSON_FORM = { id: 'json', name: 'JSON', type: 'application/json' } as const;

/** A page as text. */
export const MARKDOWN_FORM = { id: 'md', name: 'Markdown', type: 'text/markdown' } as const;

/** Forms of every list of works: of the whole library and of each shelf. */
export const LIST_FORMS = [...WORKS_FORMS, JSON_FORM] as const;

/** Forms of one entry: a work, or all works of an author or on a topic. */
export const ENTRY_FORMS = [...LIST_FORMS, MARKDOWN_FORM] as const;

/** Feeds of works. */
export const FEED_FORMS = [
  { id: 'atom', name: 'Atom', type: 'application/atom+xml' },
  { id: 'rss', name: 'RSS', type: 'application/rss+xml' },
  { id: 'feed.json', name: 'JSON Feed', type: 'application/feed+json' },
] as const satisfies readonly (Form & { readonly id: LibraryForm })[];

/** The feed that authors, topics, publishers and series have. */
export const [ATOM_FORM] = FEED_FORMS;
