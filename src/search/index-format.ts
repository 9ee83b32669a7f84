import type { Rest } from '../catalogue/wording.ts';

/** Raised whenever the form of the index changes, so that a page never reads an index it does not understand. */
export const INDEX_VERSION = 2;

/** An author, once, under all names. Other parts of the index say which by its number in the list. */
export interface IndexedAuthor {
  readonly id: string;
  readonly name: string;
  /** Other spellings, former names, and names as printed on works; absent where there are none. */
  readonly also?: readonly string[];
}

export interface IndexedTopic {
  readonly id: string;
  readonly label: string;
  readonly also?: readonly string[];
  /** Number of the next wider topic, which stands before this one; absent at a root. */
  readonly parent?: number;
}

/** A type that works have, with what one such work and many are called. */
export interface IndexedType {
  readonly id: string;
  readonly one: string;
  readonly many: string;
}

export interface IndexedWork {
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
}

/** All that the page needs to search. Plain data; it holds ids and no addresses, so that it serves under any base. */
export interface SearchIndex {
  readonly version: typeof INDEX_VERSION;
  readonly types: readonly IndexedType[];
  /** By sort name. */
  readonly authors: readonly IndexedAuthor[];
  /** The tree, each parent before its children. */
  readonly topics: readonly IndexedTopic[];
  /** Newest first; undated last. */
  readonly works: readonly IndexedWork[];
}
