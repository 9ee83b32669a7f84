import type { Library } from './library.ts';
import type { Matches } from './matching.ts';
import type { ParsedQuery, QueryWord } from '../query/query.ts';
import { NOTHING, rankMatches } from './ranking.ts';
import type { Ranking } from './ranking.ts';
import { loadNameWords } from './sources.ts';
import type { LoadedWord } from './sources.ts';
import { expandWords } from '../terms/words.ts';
import type { ExpandedWord } from '../terms/words.ts';

/** The authors or topics that a query names. */
export interface FoundNames {
  readonly ranked: Ranking;
  readonly words: readonly LoadedWord[];
  /** Whether the query is taken for a name: an author has all its words, of which one hardly stands elsewhere. */
  readonly isName: boolean;
}

export const NOBODY: FoundNames = { ranked: NOTHING, words: [], isName: false };

/** A shorter piece of a name says too little when other words of the query are not in it. */
const SHORTEST_TELLING = 4;

/**
 * Authors whose names have all the words; slips are forgiven where that finds nobody. Failing that, authors whom
 * some of the words name, when these words hardly stand in titles, summaries or topics: "segerie rlhf".
 */
export async function findAuthors(query: ParsedQuery, library: Library): Promise<FoundNames> {
  const words = withoutYears(query.words);
  if (words.every(({ isOptional }) => isOptional)) return NOBODY;
  const whole = await findNamed(words, library);
  if (whole.ranked.numbers.length > 0) return whole;
  const telling = words.filter(({ term }) => isMostlyName(term, library));
  return telling.length === 0 ? NOBODY : findEachNamed(telling, library);
}

/** Authors whose names have all the words; slips are forgiven where nobody has them as they stand. */
export async function findNamed(
  words: readonly QueryWord[],
  library: Library,
): Promise<FoundNames> {
  for (const isLenient of [false, true]) {
    const expanded = expandWords(words, toReach(library, isLenient));
    if (!expanded.every(isPossible)) {
      // A word that titles have as it stands is no slip in a name.
      if (words.some((word) => isOtherWord(word, library))) return NOBODY;
      continue;
    }
    const loaded = await loadNameWords(expanded, library.reader);
    const ranked = rankMatches(library.authors.matchAll(loaded), 1);
    if (ranked.numbers.length > 0) {
      return { ranked, words: loaded, isName: expanded.some(isNameWord(library)) };
    }
  }
  return NOBODY;
}

/** For each word the authors who have most of the other words as well: of "Robert Trager report", no other Robert. */
async function findEachNamed(sought: readonly QueryWord[], library: Library): Promise<FoundNames> {
  const expanded = expandWords(sought, toReach(library, false));
  const words = await loadNameWords(expanded, library.reader);
  const all = library.authors.matchAny(words);
  const covered = new Map(Array.from(all.numbers, (number, index) => [number, all.covered[index]]));
  const best = new Set(
    words.flatMap((word) => {
      const named = [...library.authors.matchAny([word]).numbers];
      const most = named.reduce((top, number) => Math.max(top, covered.get(number) ?? 0), 0);
      return named.filter((number) => covered.get(number) === most);
    }),
  );
  const any: Matches = { ...all, covered: new Uint16Array(all.numbers.length).fill(1), wanted: 1 };
  const ranked = rankMatches(any, 1, (number) => best.has(number));
  return { ranked, words, isName: false };
}

/** "bengio 2024" is about Bengio. */
export function withoutYears(words: readonly QueryWord[]): readonly QueryWord[] {
  return words.filter(({ term }) => !/^\d{4}$/u.test(term));
}

function toReach(
  { reader, expander }: Library,
  isLenient: boolean,
): Parameters<typeof expandWords>[1] {
  const { names } = reader.lexicon;
  return {
    expander,
    prefixes: reader.prefixes,
    countDocuments: (term) => names[term] ?? 0,
    enough: 0,
    isLenient,
  };
}

/** Whether any name can have the word. */
function isPossible({ ways, isOptional }: ExpandedWord): boolean {
  const isOpen = ways.some((way) =>
    way.every(({ expansions, prefixList }) => expansions.length > 0 || prefixList !== undefined),
  );
  return isOptional || isOpen;
}

function isOtherWord({ term }: QueryWord, { reader, expander }: Library): boolean {
  const exact = expander.findExact(term);
  if (!exact) return false;
  const { main, summary, names } = reader.lexicon;
  const count = (main[exact.term] ?? 0) + (summary[exact.term] ?? 0);
  return count > 0 && names[exact.term] === 0;
}

function isMostlyName(term: string, { reader, expander }: Library): boolean {
  const exact = expander.findExact(term);
  return (
    term.length >= SHORTEST_TELLING &&
    exact !== undefined &&
    reader.lexicon.isMostlyName[exact.term] === 1
  );
}

/** Whether what a word most likely stands for is a name. */
function isNameWord({ reader }: Library): (word: ExpandedWord) => boolean {
  const { isMostlyName } = reader.lexicon;
  return ({ typed, ways }) =>
    typed.length >= SHORTEST_TELLING &&
    ways.some((way) =>
      way.every(({ expansions: [best] }) => best && isMostlyName[best.term] === 1),
    );
}
