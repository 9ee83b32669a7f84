import type { Rest } from '../../catalogue/wording.ts';
import type { TopicDocument, TypeDocument } from './document-model.ts';

// The form of the files is specified in docs/search-index.md; whoever changes one changes the other, and the version.

/** Raised whenever the form of the index changes, so that a page never reads an index it does not understand. */
export const INDEX_VERSION = 5;

/** The sections of the index; each is cut into parts, which lie in the first file or in files of their own. */
export const SECTIONS = [
  'lexicon',
  'main',
  'summary',
  'rare',
  'names',
  'prefixes',
  'works',
  'authors',
  'facts',
  'authorships',
  'alphabet',
  'ids',
  'lookups',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Where the parts of a section lie. */
export interface SectionPlace {
  /** How many parts there are. */
  readonly parts: number;
  /** Offset and length in bytes of each part, counted from behind the manifest; absent where each is a file. */
  readonly inside?: readonly (readonly [offset: number, length: number])[];
}

/** What the first file begins with. */
export interface Manifest {
  readonly version: typeof INDEX_VERSION;
  /** Stands in the names of all further files: those of two builds are never taken for one another. */
  readonly edition: string;
  /** How many works and authors there are. */
  readonly works: number;
  readonly authors: number;
  /** How many entries a part of these sections holds; the last may hold fewer. */
  readonly perPart: { readonly works: number; readonly authors: number; readonly ids: number };
  readonly types: readonly TypeDocument[];
  readonly topics: readonly TopicDocument[];
  /** Of each part the number of its first term, or of its first prefix, or the first term itself. */
  readonly firsts: {
    readonly main: readonly number[];
    readonly summary: readonly number[];
    readonly names: readonly number[];
    readonly prefixes: readonly number[];
    readonly rare: readonly string[];
  };
  readonly sections: Readonly<Record<SectionName, SectionPlace>>;
}

/** A work as results show it. */
export interface WorkRecord {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly date: string;
  /** Number of its type. */
  readonly type: number;
  /** All authors, by id and name as printed here; those that a list names stand first. */
  readonly authors: readonly (readonly [id: string, name: string])[];
  readonly named: number;
  readonly rest?: Rest;
  /** Numbers of its topics. */
  readonly topics: readonly number[];
  readonly summary: string;
  /** Language of the title as a BCP 47 tag, where it is known. */
  readonly language?: string;
  readonly venues: readonly string[];
}

/** An author as results show one. */
export interface AuthorRecord {
  readonly id: string;
  readonly name: string;
  readonly also?: readonly string[];
  readonly works: number;
}

/** A file of the index. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Sections that are JSON, which every host compresses. */
const IS_JSON: ReadonlySet<SectionName> = new Set(['works', 'authors', 'ids', 'lookups']);

/** Name of the file that a part of a section is, beside the first file. */
export function toPartName(section: SectionName, part: number, edition: string): string {
  return `${section}-${String(part)}-${edition}.${IS_JSON.has(section) ? 'json' : 'bin'}`;
}
