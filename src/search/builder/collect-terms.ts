import { toIdTerms, toNameWords, toWords } from '../analysis.ts';
import type { Word } from '../analysis.ts';
import type { AuthorDocument, SearchDocuments, WorkDocument } from '../format/document-model.ts';
import { FIELDS, GIVEN_NAME, toImpact } from '../engine/field-weights.ts';
import type { IndexedField } from '../engine/field-weights.ts';
import { toImpactByte } from '../format/postings.ts';

/** A word of a field: its term, and how many times it counts. */
interface Occurrence {
  readonly term: number;
  readonly times: number;
}

/** Which documents hold which terms, document by document; the terms are numbered as they came. */
export interface Occurrences {
  readonly terms: number[];
  readonly documents: number[];
  /** As bytes; empty for names. */
  readonly impacts: number[];
}

/** All terms of a library. */
export interface CollectedTerms {
  /** In the order in which they came. */
  readonly terms: readonly string[];
  readonly main: Occurrences;
  readonly summary: Occurrences;
  readonly names: Occurrences;
  /** For each term: in how many works it stands at all, and in how many for an author. */
  readonly works: readonly number[];
  readonly asAuthor: readonly number[];
}

/** Words of authors and topics are taken apart once, not for each work. */
interface Analysis {
  readonly numberOf: (term: string) => number;
  readonly authors: readonly (readonly Occurrence[])[];
  readonly topics: readonly (readonly number[])[];
}

type FieldLists = Readonly<Record<IndexedField, readonly Occurrence[]>>;

/** Takes all texts apart. */
export function collectTerms(documents: SearchDocuments): CollectedTerms {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const toNumbers = (terms: readonly string[]): readonly number[] => [
    ...new Set(terms.map(numberOf)),
  ];
  const toTermNumbers = (words: readonly Word[]): readonly number[] =>
    toNumbers(words.map(({ term }) => term));
  const analysis = {
    numberOf,
    authors: documents.authors.map((author) => {
      const family = new Set(toTermNumbers(toWords(author.family)));
      return toNumbers(toAuthorTerms(author)).map((term) => ({
        term,
        times: family.has(term) ? 1 : GIVEN_NAME,
      }));
    }),
    topics: documents.topics.map(({ label, also = [] }) =>
      toTermNumbers([label, ...also].flatMap(toWords)),
    ),
  };
  const fields = documents.works.map((work) => listFields(work, analysis));
  return {
    ...weigh(fields, numbers.size),
    names: collectNames(analysis),
    terms: [...numbers.keys()],
  };
}

/** The words of all spellings, and those of the id, by which an author is found whose id alone is known. */
export function toAuthorTerms({ id, name, also = [] }: AuthorDocument): readonly string[] {
  const words = [name, ...also].flatMap(toNameWords);
  return [...words.map(({ term }) => term), ...toIdTerms(id)];
}

/** The year as it is typed; nothing for an undated work. */
export function toYearTerm({ published }: Pick<WorkDocument, 'published'>): string | undefined {
  return published?.slice(0, 4);
}

function listFields(work: WorkDocument, { numberOf, authors, topics }: Analysis): FieldLists {
  const toOccurrences = (text: string): readonly Occurrence[] =>
    toWords(text).map(({ term }) => ({ term: numberOf(term), times: 1 }));
  const year = toYearTerm(work);
  return {
    title: toOccurrences(work.title),
    firstAuthor: work.authors.slice(0, 1).flatMap((number) => authors[number] ?? []),
    authors: work.authors.slice(1).flatMap((number) => authors[number] ?? []),
    topics: work.topics.flatMap((number) =>
      (topics[number] ?? []).map((term) => ({ term, times: 1 })),
    ),
    venues: work.venues.flatMap(toOccurrences),
    year: year === undefined ? [] : [{ term: numberOf(year), times: 1 }],
    summary: toOccurrences(work.summary),
  };
}

function weigh(
  fields: readonly FieldLists[],
  size: number,
): Omit<CollectedTerms, 'names' | 'terms'> {
  const averages = FIELDS.map((field) => {
    const sum = fields.reduce((total, lists) => total + lists[field].length, 0);
    return sum / Math.max(1, fields.length);
  });
  const [main, summary] = [createOccurrences(), createOccurrences()];
  const [works, asAuthor] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
  for (const [document, lists] of fields.entries()) {
    const [inMain, inSummary] = [new Map<number, number>(), new Map<number, number>()];
    for (const [place, field] of FIELDS.entries()) {
      const impacts = field === 'summary' ? inSummary : inMain;
      const impact = toImpact(field, lists[field].length, averages[place] ?? 1);
      for (const { term, times } of lists[field]) {
        impacts.set(term, (impacts.get(term) ?? 0) + times * impact);
      }
    }
    const inTitle = new Set(lists.title.map((occurrence) => occurrence.term));
    add(main, document, inMain, inTitle);
    add(summary, document, inSummary, new Set());
    for (const term of new Set([...inMain.keys(), ...inSummary.keys()])) {
      works[term] = (works[term] ?? 0) + 1;
    }
    const signed = [...lists.firstAuthor, ...lists.authors];
    for (const term of new Set(signed.map((occurrence) => occurrence.term))) {
      asAuthor[term] = (asAuthor[term] ?? 0) + 1;
    }
  }
  return { main, summary, works, asAuthor };
}

function collectNames({ authors }: Analysis): Occurrences {
  const names = createOccurrences();
  for (const [number, terms] of authors.entries()) {
    for (const { term } of terms) {
      names.terms.push(term);
      names.documents.push(number);
    }
  }
  return names;
}

function createOccurrences(): Occurrences {
  return { terms: [], documents: [], impacts: [] };
}

function add(
  occurrences: Occurrences,
  document: number,
  impacts: ReadonlyMap<number, number>,
  inTitle: ReadonlySet<number>,
): void {
  for (const [term, impact] of impacts) {
    occurrences.terms.push(term);
    occurrences.documents.push(document);
    occurrences.impacts.push(toImpactByte(impact, inTitle.has(term)));
  }
}
