import type { Rest } from '../../catalogue/wording.ts';

/** What search knows of an author, once, under all names. Works say which by its number in the list. */
export interface AuthorDocument {
  readonly id: string;
  readonly name: string;
  /** The part that the name is sorted under; the whole name of an organisation. */
  readonly family: string;
  /** Other spellings, former names, and names as printed on works; absent where there are none. */
  readonly also?: readonly string[];
  /** How many works the author signs. */
  readonly works: number;
}

export interface TopicDocument {
  readonly id: string;
  readonly label: string;
  readonly also?: readonly string[];
  /** Number of the next wider topic, which stands before this one; absent at a root. */
  readonly parent?: number;
  /** How many works it has, with those of narrower topics. */
  readonly works: number;
}

/** A type that works have, with what one such work and many are called. */
export interface TypeDocument {
  readonly id: string;
  readonly one: string;
  readonly many: string;
}

export interface PublisherDocument {
  /** As in the address of its shelf. */
  readonly id: string;
  readonly name: string;
}

export interface WorkDocument {
  readonly id: string;
  /** With the subtitle. */
  readonly title: string;
  /** As precise as is known: `2025`, `2025-04`, `2025-04-17`; absent for an undated work. */
  readonly published?: string;
  /** The same as lists show it. */
  readonly date: string;
  /** Number of its type. */
  readonly type: number;
  /** Numbers of its authors, each once; those that a list names stand first, then printed order holds. */
  readonly authors: readonly number[];
  /** How many of them lists name. */
  readonly named: number;
  /** How many authors follow those whom lists name; absent where all are named. */
  readonly rest?: Rest;
  /** Names as printed here, where they are not the author's own: place in `authors`, and the name. */
  readonly printed?: readonly (readonly [place: number, name: string])[];
  /** Numbers of the topics it is filed under; wider ones are not repeated. */
  readonly topics: readonly number[];
  readonly summary: string;
  /** Language of the title as a BCP 47 tag, where it is known. */
  readonly language?: string;
  /** Numbers of its publishers; none where they are not known. */
  readonly publishers: readonly number[];
  /** Where it appeared and whence it came: publishers, institution, journal, series, meeting, affiliations; each once. */
  readonly venues: readonly string[];
  /** As `kind:value`, in the form of `parseIdentifier`: DOIs, arXiv ids, ISBNs and addresses, of copies too. */
  readonly identifiers: readonly string[];
  /** True where its text can be read by anybody: a PDF or a preprint on arXiv is known. */
  readonly isOpen: boolean;
  /** When it came into the library: `2026-11-24`, or less precise. */
  readonly added?: string;
}

/** All of a library that is searched, as plain data: what the index is built from. */
export interface SearchDocuments {
  readonly types: readonly TypeDocument[];
  readonly publishers: readonly PublisherDocument[];
  /** Most works first, then by sort name. */
  readonly authors: readonly AuthorDocument[];
  /** The tree, each parent before its children. */
  readonly topics: readonly TopicDocument[];
  /** Newest first; undated last. */
  readonly works: readonly WorkDocument[];
}
