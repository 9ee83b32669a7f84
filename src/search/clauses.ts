import { findNearest } from '../text/suggest.ts';
import { toWords } from './analysis.ts';
import type { Expander } from './expansions.ts';
import { toLineage } from './facts.ts';
import type { WorkFacts } from './facts.ts';
import { hasAny, isWithin } from './filters.ts';
import type { SearchIndex } from './index-format.ts';
import { countWanted, matchDocuments } from './matching.ts';
import type { Inverted, Postings } from './postings.ts';
import type { SearchHint } from './protocol.ts';
import type { FieldClause, ParsedQuery } from './query.ts';
import { expandWords } from './words.ts';
import type { ExpandedWord } from './words.ts';

/** What the fields of a query (`author:bengio`) ask for, in the terms of this library. */
export interface ResolvedClauses {
  readonly isMetBy: (work: WorkFacts) => boolean;
  /** Who and what the fields name. */
  readonly authors: ReadonlySet<number>;
  readonly topics: ReadonlySet<number>;
  /** The words of the fields, for marking. */
  readonly words: readonly ExpandedWord[];
  readonly hints: readonly SearchHint[];
}

/** What clauses are resolved with. */
export interface Lookup {
  readonly index: SearchIndex;
  readonly inverted: Inverted;
  readonly expander: Expander;
  readonly isName: (term: string) => boolean;
}

interface Named {
  readonly numbers: ReadonlySet<number>;
  readonly words: readonly ExpandedWord[];
}

/** Unlike ticked filters, which hold ids, fields match by text and forgive slips. */
export function resolveClauses(query: ParsedQuery, lookup: Lookup): ResolvedClauses {
  const { index, inverted } = lookup;
  const authors = query.authors.map((clause) =>
    findNamed(clause, inverted.authors, index.authors.length, lookup),
  );
  const topics = query.topics.map((clause) =>
    findNamed(clause, inverted.topics, index.topics.length, lookup),
  );
  const under = topics.map(({ numbers }) => withNarrower(numbers, index));
  const types = query.types.map(({ text }) => findTypes(text, index));
  return {
    isMetBy: (work) =>
      authors.every(({ numbers }) => hasAny(work.authors, numbers)) &&
      under.every((numbers) => hasAny(work.topics, numbers)) &&
      (types.length === 0 || types.some((numbers) => numbers.has(work.type))) &&
      (query.years.length === 0 || query.years.some((range) => isWithin(work.year, range))),
    authors: unite(authors.map(({ numbers }) => numbers)),
    topics: unite(topics.map(({ numbers }) => numbers)),
    words: [...authors, ...topics].flatMap(({ words }) => words),
    hints: [
      ...toHints(
        'author',
        query.authors,
        authors.map(({ numbers }) => numbers),
      ),
      ...toHints(
        'topic',
        query.topics,
        topics.map(({ numbers }) => numbers),
      ),
      ...toHints('type', query.types, types),
    ],
  };
}

/** Entries whose names have all the words; slips are forgiven where nothing has them as they stand. */
function findNamed(clause: FieldClause, postings: Postings, size: number, lookup: Lookup): Named {
  const match = (isLenient: boolean): Named => {
    const words = expandWords(clause.words, lookup.expander, { isLenient, isName: lookup.isName });
    const wanted = countWanted(words);
    const matches = [...matchDocuments(words, postings, size)];
    const complete = matches.filter(([, { covered }]) => covered === wanted);
    return { numbers: new Set(complete.map(([number]) => number)), words };
  };
  const strict = match(false);
  return strict.numbers.size > 0 ? strict : match(true);
}

/** A topic found by name stands for all that is filed below it as well. */
function withNarrower(numbers: ReadonlySet<number>, { topics }: SearchIndex): ReadonlySet<number> {
  const below = topics.flatMap((_, number) => {
    const isUnder = toLineage(topics, number).some((wider) => numbers.has(wider));
    return isUnder ? [number] : [];
  });
  return new Set(below);
}

/** Types whose id or name begins with the text, or the one that was most likely meant. */
function findTypes(text: string, { types }: SearchIndex): ReadonlySet<number> {
  const sought = toWords(text).map(({ term }) => term);
  const numbers = types.flatMap(({ id, one, many }, number) => {
    const terms = toWords(`${id} ${one} ${many}`).map(({ term }) => term);
    return sought.every((word) => terms.some((term) => term.startsWith(word))) ? [number] : [];
  });
  if (numbers.length > 0) return new Set(numbers);
  const nearest = findNearest(
    text,
    types.map(({ id }) => id),
  );
  return new Set(types.flatMap(({ id }, number) => (id === nearest ? [number] : [])));
}

function toHints(
  field: string,
  clauses: readonly FieldClause[],
  found: readonly ReadonlySet<number>[],
): readonly SearchHint[] {
  return clauses
    .filter((_, index) => found[index]?.size === 0)
    .map(({ text }) => ({ message: `No ${field} matches “${text}”.` }));
}

function unite(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]));
}
