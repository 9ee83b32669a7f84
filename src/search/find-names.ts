import type { Lookup } from './clauses.ts';
import { countWanted, matchDocuments, toScore } from './matching.ts';
import type { Match } from './matching.ts';
import type { Postings } from './postings.ts';
import type { ParsedQuery, QueryWord } from './query.ts';
import { expandWords } from './words.ts';
import type { ExpandedWord } from './words.ts';

/** The authors or topics that a query names. */
export interface FoundNames {
  /** Best first. */
  readonly ranked: readonly number[];
  readonly words: readonly ExpandedWord[];
}

const NOBODY: FoundNames = { ranked: [], words: [] };

/** The same for authors. */
export interface FoundAuthors extends FoundNames {
  /** Whether the query is taken for a name: an author has all its words, of which one hardly stands elsewhere. */
  readonly isName: boolean;
}

/** A list of names to look through. */
interface NameList {
  readonly postings: Postings;
  readonly size: number;
  /** How many works an entry has; the more, the earlier it stands among equals. */
  readonly countWorks: (number: number) => number;
}

/** A shorter piece of a name says too little when other words of the query are not in it. */
const SHORTEST_TELLING = 4;

/** A word names an author where at least this share of the works that have it have it as a name. */
const MOSTLY = 0.75;

/**
 * Authors whose names have all the words; slips are forgiven where that finds nobody. Failing that, authors whom
 * some of the words name, when these words hardly stand in titles, summaries or topics: "segerie rlhf".
 */
export function findAuthors(
  query: ParsedQuery,
  lookup: Lookup,
  countWorks: NameList['countWorks'],
): FoundAuthors {
  const { inverted, index } = lookup;
  const list = { postings: inverted.authors, size: index.authors.length, countWorks };
  const whole = findWhole(query, list, lookup);
  if (whole.ranked.length > 0) return { ...whole, isName: whole.words.some(isNameWord(lookup)) };
  const telling = withoutYears(query.words).filter(({ term }) => isMostlyName(term, lookup));
  const named = telling.length === 0 ? NOBODY : findEachNamed(telling, list, lookup);
  return { ...named, isName: false };
}

/** Whether what a word most likely stands for is a name. */
function isNameWord(lookup: Lookup): (word: ExpandedWord) => boolean {
  return ({ ways }) =>
    ways.some((way) =>
      way.every(([best]) => best !== undefined && isMostlyName(best.term, lookup)),
    );
}

/** For each word the authors who have most of the other words as well: of "Robert Trager report", no other Robert. */
function findEachNamed(sought: readonly QueryWord[], list: NameList, lookup: Lookup): FoundNames {
  const all = match(sought, list, lookup, false, () => true);
  const best = new Set(
    all.words.flatMap((word) => {
      const named = [...matchDocuments([word], list.postings, list.size).keys()];
      const most = Math.max(0, ...named.map((number) => all.covered(number)));
      return named.filter((number) => all.covered(number) === most);
    }),
  );
  return { words: all.words, ranked: all.ranked.filter((number) => best.has(number)) };
}

/** Topics with all the words; failing that, topics all of whose words stand in the query. */
export function findTopics(
  query: ParsedQuery,
  lookup: Lookup,
  countWorks: NameList['countWorks'],
): FoundNames {
  const { inverted, index } = lookup;
  const list = { postings: inverted.topics, size: index.topics.length, countWorks };
  const whole = findWhole(query, list, lookup);
  if (whole.ranked.length > 0) return whole;
  const words = withoutYears(query.words);
  return match(words, list, lookup, false, ({ covered }, number) => {
    const label = index.topics[number]?.label ?? '';
    return covered > 0 && covered >= countLabelWords(label);
  });
}

function findWhole(query: ParsedQuery, list: NameList, lookup: Lookup): FoundNames {
  const words = withoutYears(query.words);
  if (words.every(({ isOptional }) => isOptional)) return NOBODY;
  const hasAll = ({ covered }: Match, _: number, wanted: number): boolean => covered === wanted;
  const strict = match(words, list, lookup, false, hasAll);
  return strict.ranked.length > 0 ? strict : match(words, list, lookup, true, hasAll);
}

/** "bengio 2024" is about Bengio. */
function withoutYears(words: readonly QueryWord[]): readonly QueryWord[] {
  return words.filter(({ term }) => !/^\d{4}$/u.test(term));
}

function isMostlyName(term: string, { inverted, isName }: Lookup): boolean {
  if (term.length < SHORTEST_TELLING || !isName(term)) return false;
  const works = [...(inverted.works.get(term)?.values() ?? [])];
  return works.filter(({ impacts }) => impacts.has('authors')).length >= MOSTLY * works.length;
}

function countLabelWords(label: string): number {
  return label.split(/[\s–-]+/u).filter((word) => word !== 'and' && word !== 'in').length;
}

interface MatchedNames extends FoundNames {
  /** How many of the words an entry has. */
  readonly covered: (number: number) => number;
}

function match(
  sought: readonly QueryWord[],
  { postings, size, countWorks }: NameList,
  { expander, isName }: Lookup,
  isLenient: boolean,
  isWanted: (match: Match, number: number, wanted: number) => boolean,
): MatchedNames {
  const words = expandWords(sought, expander, { isLenient, isName });
  const wanted = countWanted(words);
  const matches = matchDocuments(words, postings, size);
  const scored = [...matches]
    .filter(([number, found]) => isWanted(found, number, wanted))
    .map(([number, found]) => ({
      number,
      score: toScore(found, wanted),
      works: countWorks(number),
    }));
  scored.sort((a, b) => b.score - a.score || b.works - a.works || a.number - b.number);
  return {
    ranked: scored.map(({ number }) => number),
    words,
    covered: (number) => matches.get(number)?.covered ?? 0,
  };
}
