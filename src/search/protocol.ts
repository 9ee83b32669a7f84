import type { Rest } from '../catalogue/wording.ts';
import type { YearSpan } from '../catalogue/year-spans.ts';
import type { Remedy } from './failure.ts';

/** What the page and the worker say to each other. The page knows nothing of how the worker finds its answers. */

/** Part of a text, from the first to before the last of these positions, in UTF-16 units of the text as shown. */
export type TextRange = readonly [start: number, end: number];

/** A text as it is shown, with the parts that matched, in order and apart from one another. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly TextRange[];
}

/** What the reader has ticked, by id: one of each facet's values is enough, every facet has to be met. */
export interface SearchFilters {
  readonly authors: readonly string[];
  /** Works of narrower topics count too. */
  readonly topics: readonly string[];
  readonly types: readonly string[];
  readonly publishers: readonly string[];
  /** Years, both included; absent ends are open. */
  readonly from?: number;
  readonly to?: number;
}

export const NO_FILTERS: SearchFilters = { authors: [], topics: [], types: [], publishers: [] };

/** By how well they answer, by date, by when they came into the library, and by title. */
export const SORTS = ['relevance', 'newest', 'oldest', 'added', 'title'] as const;

export type SearchSort = (typeof SORTS)[number];

/**
 * How far a search goes. A quick one looks through summaries only where titles, names and topics give too few works;
 * one for works finds them all; a whole one counts the facets as well. What the first file of an index holds is given
 * at any depth.
 */
export type SearchDepth = 'quick' | 'works' | 'whole';

/**
 * Without text, the works that meet the filters; without either, all works, newest first. Authors and topics are found
 * by text alone; without text the topics with most works are given, and no authors.
 */
export interface SearchRequest {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: SearchSort;
  readonly depth: SearchDepth;
  /** How many of each are described in full; all are counted. */
  readonly limits: { readonly works: number; readonly authors: number; readonly topics: number };
}

/** A text that leads to the page of its id. */
export interface LinkedText extends MarkedText {
  readonly id: string;
}

/** A search as such, whatever of its results is shown. */
export type WorkSearch = Pick<SearchRequest, 'text' | 'filters' | 'sort'>;

export type SearchField = 'title' | 'authors' | 'topics' | 'summary' | 'venues' | 'year';

export interface WorkResult {
  readonly id: string;
  readonly title: MarkedText;
  /** Language of the title as a BCP 47 tag, where it is known. */
  readonly language?: string;
  /** "Apr 2025", as in all lists. */
  readonly date: string;
  /** The same for machines; absent for an undated work. */
  readonly datetime?: string;
  /** "Journal article". */
  readonly type: string;
  /** The first authors, as in all lists. */
  readonly authors: readonly LinkedText[];
  /** How many authors follow those whom lists name; absent where all are named. */
  readonly rest?: Rest;
  /** Authors further down the list who matched. */
  readonly alsoMatched: readonly LinkedText[];
  readonly summary: MarkedText;
  /** The sentence of the summary that has most of what was sought, for where there is no room for all of it. */
  readonly bestSentence?: TextRange;
  readonly topics: readonly LinkedText[];
  /** Where the words were found, when not all of them stand in the title. */
  readonly matchedIn: readonly SearchField[];
}

export interface AuthorResult {
  readonly id: string;
  readonly name: MarkedText;
  /** The other spelling that matched, where the name itself did not. */
  readonly alias?: MarkedText;
  readonly works: number;
}

export interface TopicResult {
  readonly id: string;
  readonly label: MarkedText;
  /** The other name that matched, where the label itself did not. */
  readonly alias?: MarkedText;
  /** With those of narrower topics. */
  readonly works: number;
}

export interface FacetCount {
  readonly id: string;
  readonly label: string;
  /** Works among those found that have this value, whatever else is ticked in the same facet. */
  readonly count: number;
}

/** So many authors and publishers are counted, those with most works; those ticked are added. */
export const MOST_COUNTED = 50;

export interface Facets {
  readonly types: readonly FacetCount[];
  /** In the order of the tree; depth 0 is a root. */
  readonly topics: readonly (FacetCount & { readonly depth: number })[];
  /** Most works first; those ticked are always among them. */
  readonly authors: readonly FacetCount[];
  /** Most works first; those ticked are always among them. */
  readonly publishers: readonly FacetCount[];
  /** From the first to the last year of the whole library, whatever was found; oldest first. */
  readonly years: readonly YearSpan[];
}

/** Something to tell the reader about the query, with the query that may have been meant. */
export interface SearchHint {
  readonly message: string;
  readonly suggestion?: string;
}

export interface Found<T> {
  readonly total: number;
  readonly results: readonly T[];
}

export interface SearchAnswer {
  readonly works: Found<WorkResult>;
  readonly authors: Found<AuthorResult>;
  readonly topics: Found<TopicResult>;
  /** Absent where they were not asked for. */
  readonly facets?: Facets;
  readonly hints: readonly SearchHint[];
  /** Works that the text alone finds, whatever is ticked. */
  readonly worksWithoutFilters: number;
  /** True where nothing has all the words: the works shown have some of them. */
  readonly isNearest: boolean;
  /** False where summaries were not looked through, so that there may be more works than were counted. */
  readonly isWhole: boolean;
  /** True where the query is the name of an author and hardly anything else: who typed it wants the author first. */
  readonly isName: boolean;
}

/**
 * From the page: first of all where the index lies, then questions, and whether anybody is there. A list holds all works
 * found, in order.
 */
export type ToWorker =
  | { readonly kind: 'open'; readonly indexUrl: string }
  | { readonly kind: 'ping' }
  | { readonly kind: 'search'; readonly ticket: number; readonly request: SearchRequest }
  | { readonly kind: 'list'; readonly ticket: number; readonly search: WorkSearch };

/** From the worker: each answer bears the ticket of its question. A search that a later one has overtaken may get none. */
export type FromWorker =
  | { readonly kind: 'pong' }
  | { readonly kind: 'answer'; readonly ticket: number; readonly answer: SearchAnswer }
  | { readonly kind: 'list'; readonly ticket: number; readonly ids: readonly string[] }
  | {
      readonly kind: 'failure';
      readonly ticket: number;
      /** A sentence for the reader. */
      readonly message: string;
      readonly remedy: Remedy;
    };
