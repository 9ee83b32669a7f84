import { toYearText } from '../catalogue/year-spans.ts';
import { toNameWords, toWords } from './analysis.ts';
import { toYear } from './facts.ts';
import type { IndexedAuthor, IndexedTopic, IndexedWork, SearchIndex } from './index-format.ts';
import type { SearchField } from './protocol.ts';

/** What a term says about one document. */
export interface Posting {
  /** How much the term tells, by field; more where it is frequent and the field is short. */
  readonly impacts: ReadonlyMap<SearchField, number>;
}

/** Which documents hold a term, by the numbers of the documents. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, Posting>>;

/** Postings of all three kinds. */
export interface Inverted {
  readonly works: Postings;
  readonly authors: Postings;
  readonly topics: Postings;
}

interface FieldWeight {
  readonly weight: number;
  /** How far long fields count for less, from 0 to 1. */
  readonly shortness: number;
}

/** BM25F, with weights that were measured on 156,000 real records. */
const WEIGHTS = {
  title: { weight: 4, shortness: 0.4 },
  authors: { weight: 3.2, shortness: 0.3 },
  topics: { weight: 1, shortness: 0.2 },
  summary: { weight: 1, shortness: 0.6 },
  year: { weight: 1, shortness: 0 },
} as const satisfies Record<SearchField, FieldWeight>;

const FIELDS = ['title', 'authors', 'topics', 'summary', 'year'] as const;

type Document = Readonly<Record<SearchField, readonly string[]>>;

/** Turns an index round: from documents and their words to words and their documents. */
export function invert(index: SearchIndex): Inverted {
  return {
    works: invertWorks(index),
    authors: invertNames(index.authors.map(toAuthorTerms), () => 1),
    topics: invertNames(index.topics.map(toTopicTerms), (length) => 1 / (3 + length)),
  };
}

/** Every term once, sorted by its UTF-16 units. */
export function collectTerms({ works, authors, topics }: Inverted): readonly string[] {
  return [...new Set([works, authors, topics].flatMap((postings) => [...postings.keys()]))].sort();
}

function invertWorks(index: SearchIndex): Postings {
  const documents = index.works.map((work) => toDocument(work, index));
  const averages = FIELDS.map((field) => {
    const sum = documents.reduce((total, document) => total + document[field].length, 0);
    return Math.max(1, sum / Math.max(1, documents.length));
  });
  const postings = new Map<string, Map<number, { impacts: Map<SearchField, number> }>>();
  for (const [number, document] of documents.entries()) {
    for (const [place, field] of FIELDS.entries()) {
      const { weight, shortness } = WEIGHTS[field];
      const length = document[field].length / (averages[place] ?? 1);
      const impact = weight / (1 - shortness + shortness * length);
      for (const term of document[field]) {
        const { impacts } = postingOf(postings, term, number);
        impacts.set(field, (impacts.get(field) ?? 0) + impact);
      }
    }
  }
  return postings;
}

function toDocument(work: IndexedWork, { authors, topics }: SearchIndex): Document {
  return {
    title: toWords(work.title).map(({ term }) => term),
    authors: work.authors.flatMap((number) => toAuthorTerms(authors[number])),
    topics: work.topics.flatMap((number) => toTopicTerms(topics[number])),
    summary: toWords(work.summary).map(({ term }) => term),
    year: toYearTerms(work),
  };
}

function toYearTerms(work: IndexedWork): readonly string[] {
  const { year } = toYear(work);
  return year === undefined ? [] : [toYearText(year)];
}

/** An author's spellings repeat most words; each counts once. */
function toAuthorTerms(author: IndexedAuthor | undefined): readonly string[] {
  if (!author) return [];
  const words = [author.name, ...(author.also ?? [])].flatMap(toNameWords);
  return [...new Set(words.map(({ term }) => term))];
}

function toTopicTerms(topic: IndexedTopic | undefined): readonly string[] {
  if (!topic) return [];
  const words = [topic.label, ...(topic.also ?? [])].flatMap(toWords);
  return [...new Set(words.map(({ term }) => term))];
}

/** @param toImpact from how many terms an entry is called by */
function invertNames(
  documents: readonly (readonly string[])[],
  toImpact: (length: number) => number,
): Postings {
  const postings = new Map<string, Map<number, { impacts: Map<SearchField, number> }>>();
  for (const [number, terms] of documents.entries()) {
    const impact = toImpact(terms.length);
    for (const term of terms) postingOf(postings, term, number).impacts.set('title', impact);
  }
  return postings;
}

function postingOf<P>(
  postings: Map<string, Map<number, { impacts: Map<SearchField, P> }>>,
  term: string,
  number: number,
): { impacts: Map<SearchField, P> } {
  const documents = postings.get(term) ?? new Map<number, { impacts: Map<SearchField, P> }>();
  const posting = documents.get(number) ?? { impacts: new Map<SearchField, P>() };
  postings.set(term, documents.set(number, posting));
  return posting;
}
