import { listReadings } from '../../exports/parse-identifier.ts';
import type { WorkTest } from './filters.ts';
import type { Library } from './library.ts';
import { checkPhrases, findWithPhrase, toPhraseHints } from './check-phrases.ts';
import type { ParsedQuery, Phrase, QueryWord } from '../query/query.ts';
import { rankAll, rankMatches, toRanking } from './ranking.ts';
import type { Ranking } from './ranking.ts';
import type { SearchHint } from '../protocol.ts';
import { loadWords } from './sources.ts';
import type { LoadedWord } from './sources.ts';
import { toGuessHints, toMissingHints } from './word-hints.ts';
import { expandWords } from '../terms/words.ts';

/** The works that answer a query, whatever is ticked. */
export interface FoundWorks {
  readonly ranked: Ranking;
  /** The words as they were matched. */
  readonly words: readonly LoadedWord[];
  /** True where no work has all the words. */
  readonly isNearest: boolean;
  /** False where summaries were not looked through, since titles, names and topics gave enough. */
  readonly isWhole: boolean;
  readonly hints: readonly SearchHint[];
}

/** So many works are shown where none has all the words. */
const MOST_NEAREST = 20;

/** So many works with all the words in titles, names and topics are enough for a quick answer. */
const ENOUGH_WORKS = 3;

/** Words that fewer works have may be slips of the pen. */
const ENOUGH_HITS = 3;

/** An attempt at a query. */
interface Attempt {
  /** The works with all the words. */
  readonly complete: Ranking;
  readonly words: readonly LoadedWord[];
  readonly isDeep: boolean;
}

/**
 * Works with all the words, in titles, names, topics and venues first; in summaries too, where these give too few or
 * the whole is asked for. Slips are forgiven for words that hardly any work has, and for all words where nothing has
 * them all. Failing that, the works with most of the words.
 * @param isAdmitted whether a work meets what else the query asks for; undefined where it asks for nothing else
 */
export async function findWorks(
  query: ParsedQuery,
  isAdmitted: WorkTest | undefined,
  library: Library,
  isWhole: boolean,
): Promise<FoundWorks> {
  if (query.words.length === 0) return listAll(isAdmitted, library);
  const isDeep = isWhole || query.phrases.length > 0;
  const first = await attempt(query, isAdmitted, library, false, isDeep);
  if (first.complete.numbers.length >= (isDeep ? 1 : ENOUGH_WORKS)) {
    return toFound(first, query, isAdmitted, library);
  }
  const second = isDeep ? first : await attempt(query, isAdmitted, library, false, true);
  if (second.complete.numbers.length > 0) return toFound(second, query, isAdmitted, library);
  const third = await attempt(query, isAdmitted, library, true, true);
  if (third.complete.numbers.length > 0) return toFound(third, query, isAdmitted, library);
  const partial = rankMatches(library.works.matchAny(third.words), 1, isAdmitted);
  const nearest = partial.listBest(MOST_NEAREST);
  return {
    ranked: toRanking(nearest),
    words: third.words,
    isNearest: nearest.length > 0,
    isWhole: true,
    hints: toMissingHints(third.words, query),
  };
}

/** The works to which an identifier leads: a DOI, an arXiv id, an ISBN or an address, as people copy it. */
export async function findIdentified(
  text: string,
  { reader }: Library,
): Promise<readonly number[]> {
  for (const { kind, value } of listReadings(text)) {
    const found = kind === 'id' || kind === 'key' ? [] : await reader.findByKey(`${kind}:${value}`);
    if (found.length > 0) return found;
  }
  return [];
}

/** Works that a query leaves out. */
export interface ExcludedWorks {
  readonly numbers: ReadonlySet<number>;
  readonly hints: readonly SearchHint[];
}

/** The works that have any of the words or phrases that a query leaves out. */
export async function findExcluded(
  { excluded, excludedPhrases }: Pick<ParsedQuery, 'excluded' | 'excludedPhrases'>,
  library: Library,
): Promise<ExcludedWorks> {
  const [words, phrases] = await Promise.all([
    excluded.length === 0 ? [] : loadExact(excluded, library),
    Promise.all(excludedPhrases.map((phrase) => findPhrase(phrase, library))),
  ]);
  const found = words.length === 0 ? [] : library.works.matchAny(words).numbers;
  return {
    numbers: new Set([...found, ...phrases.flatMap(({ numbers }) => numbers)]),
    hints: phrases.flatMap(({ hints }) => hints).slice(0, 1),
  };
}

/** The works with all the words of the phrase are looked through. */
async function findPhrase(phrase: Phrase, library: Library): ReturnType<typeof findWithPhrase> {
  const words = phrase.terms.slice(0, MOST_OF_PHRASE).map((term) => {
    return { term, text: term, parts: [], isOptional: false, isExact: true, isAcronym: false };
  });
  const loaded = await loadExact(words, library);
  return findWithPhrase(rankMatches(library.works.matchAll(loaded), 1), phrase, library);
}

/** So many words of a phrase tell in which works it may stand. */
const MOST_OF_PHRASE = 24;

function loadExact(words: readonly QueryWord[], library: Library): Promise<readonly LoadedWord[]> {
  const exact = words.map((word) => ({ ...word, isExact: true }));
  return loadWords(expandWords(exact, toReach(library, false)), library.reader, true);
}

async function attempt(
  query: ParsedQuery,
  isAdmitted: WorkTest | undefined,
  library: Library,
  isLenient: boolean,
  isDeep: boolean,
): Promise<Attempt> {
  const expanded = expandWords(query.words, toReach(library, isLenient));
  const words = await loadWords(expanded, library.reader, isDeep);
  const complete = rankMatches(library.works.matchAll(words), 1, isAdmitted);
  return { complete, words, isDeep };
}

function toReach(
  { reader, expander }: Library,
  isLenient: boolean,
): Parameters<typeof expandWords>[1] {
  const { main, summary } = reader.lexicon;
  return {
    expander,
    prefixes: reader.prefixes,
    countDocuments: (term) => (main[term] ?? 0) + (summary[term] ?? 0),
    enough: ENOUGH_HITS,
    isLenient,
  };
}

function listAll(isAdmitted: WorkTest | undefined, { reader }: Library): FoundWorks {
  const all = rankAll(reader.manifest.works);
  const ranked = isAdmitted ? all.select(isAdmitted) : all;
  return { ranked, words: [], isNearest: false, isWhole: true, hints: [] };
}

async function toFound(
  { complete, words, isDeep }: Attempt,
  query: ParsedQuery,
  isAdmitted: WorkTest | undefined,
  library: Library,
): Promise<FoundWorks> {
  const isWhole = isDeep || library.reader.isWhole;
  const guesses = toGuessHints(words, library.reader.lexicon);
  const { kept, hints } = await checkPhrases(complete, query.phrases, library);
  if (kept.numbers.length > 0 || query.phrases.length === 0) {
    return { ranked: kept, words, isNearest: false, isWhole, hints: [...guesses, ...hints] };
  }
  // All the words are there, only not side by side.
  const ranked = toRanking(complete.listBest(MOST_NEAREST));
  const missing = hints.length > 0 ? hints : toPhraseHints(query, isAdmitted);
  return { ranked, words, isNearest: true, isWhole, hints: missing };
}
