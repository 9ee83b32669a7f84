import type { Expansion } from '../terms/expansions.ts';
import { fromInitialsKey } from '../format/lookups.ts';
import type { IndexReader } from '../format/index-reader.ts';
import type { RareEntry } from '../format/rare-terms.ts';
import type { Postings } from '../format/postings.ts';
import type { Choice, ExpandedWord } from '../terms/words.ts';
import { toPrefixQuality } from '../terms/term-ranges.ts';

/** Where a term stands. */
export interface TermSource {
  readonly quality: number;
  readonly main?: Postings | undefined;
  readonly summary?: Postings | undefined;
}

/** Documents that meet a word as a whole, each with its score; one number stands for all. */
export interface ListSource {
  readonly numbers: Uint32Array;
  readonly scores: Float32Array | number;
  readonly isInTitle?: boolean;
}

/** What a choice was found in. */
export interface ChoiceSources {
  /** The term as it was typed. */
  readonly exact?: TermSource;
  readonly others: readonly TermSource[];
  readonly lists: readonly ListSource[];
}

/** A word made ready for matching, with what it may look like in a text. */
export interface LoadedWord {
  readonly word: ExpandedWord;
  readonly ways: readonly (readonly ChoiceSources[])[];
  /** Terms that stand for it. */
  readonly terms: ReadonlySet<string>;
  /** Beginnings of words that stand for it. */
  readonly prefixes: readonly string[];
  /** What titles may spell out, word by word. */
  readonly initials: readonly string[];
}

/** What begins with so short a word scores in a title, and elsewhere; the best of it scores most. */
const TITLE_PREFIX_SCORE = 1;
const PREFIX_SCORE = 0.5;
const BEST_PREFIX_SCORE = 1.2;

/** What a work scores whose title spells an acronym out. */
const INITIALS_SCORE = 1.2;

/** Too many rare words begin with fewer letters; such a word is looked for as it stands. In UTF-16 units. */
const SHORTEST_BEGINNING = 4;

/**
 * Fetches what the words were expanded to.
 * @param isDeep whether summaries are looked through, or only words that nothing else has
 */
export async function loadWords(
  words: readonly ExpandedWord[],
  reader: IndexReader,
  isDeep: boolean,
): Promise<readonly LoadedWord[]> {
  const terms = listTerms(words);
  const [main, summary] = await Promise.all([
    reader.loadPostings('main', terms),
    isDeep ? reader.loadPostings('summary', terms) : new Map<number, Postings>(),
  ]);
  const toSource = ({ term, quality }: Expansion): TermSource => ({
    quality,
    main: main.get(term),
    summary: summary.get(term),
  });
  return loadEach(words, (choice) => loadChoice(choice, toSource, reader, isDeep));
}

/** The same for the names of authors. */
export async function loadNameWords(
  words: readonly ExpandedWord[],
  reader: IndexReader,
): Promise<readonly LoadedWord[]> {
  const names = await reader.loadPostings('names', listTerms(words));
  return loadEach(words, (choice) => loadNameChoice(choice, names, reader));
}

/** Numbers of the terms that words may stand for. */
function listTerms(words: readonly ExpandedWord[]): readonly number[] {
  return words.flatMap(({ ways }) =>
    ways.flat(2).flatMap(({ expansions }) => expansions.map(({ term }) => term)),
  );
}

function loadEach(
  words: readonly ExpandedWord[],
  load: (choice: Choice) => Promise<LoadedChoice>,
): Promise<readonly LoadedWord[]> {
  return Promise.all(
    words.map(async (word) => {
      const ways = word.ways.map((way) => Promise.all(way.map(load)));
      return toLoaded(word, await Promise.all(ways));
    }),
  );
}

interface LoadedChoice {
  readonly sources: ChoiceSources;
  readonly rare: readonly RareEntry[];
}

async function loadChoice(
  choice: Choice,
  toSource: (expansion: Expansion) => TermSource,
  reader: IndexReader,
  isDeep: boolean,
): Promise<LoadedChoice> {
  const { typed, expansions, prefixList, initialsKey } = choice;
  const [rare, begun, spelt] = await Promise.all([
    loadRare(choice, reader, isDeep),
    prefixList === undefined ? undefined : reader.loadPrefixList(prefixList),
    initialsKey === undefined ? [] : reader.findByKey(initialsKey),
  ]);
  const exact = expansions.find(({ text }) => text === typed);
  const lists: ListSource[] = [];
  if (begun) {
    const { titles, others, best } = begun;
    const scores = Float32Array.from(best, (_, place) => BEST_PREFIX_SCORE - 0.01 * place);
    lists.push(
      { numbers: titles, scores: TITLE_PREFIX_SCORE, isInTitle: true },
      { numbers: others, scores: PREFIX_SCORE },
      { numbers: best, scores },
    );
  }
  if (spelt.length > 0) {
    const numbers = Uint32Array.from(spelt);
    lists.push({ numbers, scores: INITIALS_SCORE, isInTitle: true });
  }
  return {
    rare,
    sources: {
      ...(exact ? { exact: toSource(exact) } : {}),
      others: [
        ...expansions.filter(({ text }) => text !== typed).map(toSource),
        ...rare.map(({ term, postings }) => ({
          quality: toPrefixQuality(typed, term),
          summary: postings,
        })),
      ],
      lists,
    },
  };
}

/** Words that one summary alone has are asked for where the lexicon does not have the word as it was typed. */
async function loadRare(
  { typed, isUnfinished, isUnknown, expansions, prefixList }: Choice,
  reader: IndexReader,
  isDeep: boolean,
): Promise<readonly RareEntry[]> {
  const isKnown = prefixList !== undefined || expansions.some(({ text }) => text.startsWith(typed));
  if (!isUnknown || (isKnown && !isDeep)) return [];
  const isBeginning = isUnfinished && typed.length >= SHORTEST_BEGINNING;
  return reader.loadRareTerms(typed, isBeginning ? `${typed}\uFFFF` : `${typed}\0`);
}

const NOBODY = new Uint32Array();

async function loadNameChoice(
  { expansions, prefixList }: Choice,
  names: ReadonlyMap<number, Postings>,
  reader: IndexReader,
): Promise<LoadedChoice> {
  const begun = prefixList === undefined ? undefined : await reader.loadPrefixList(prefixList);
  const lists = expansions.map(({ term, quality }) => ({
    numbers: names.get(term)?.numbers ?? NOBODY,
    scores: quality,
  }));
  const all = begun ? [{ numbers: begun.authors, scores: PREFIX_SCORE }, ...lists] : lists;
  return { rare: [], sources: { others: [], lists: all } };
}

function toLoaded(word: ExpandedWord, loaded: readonly (readonly LoadedChoice[])[]): LoadedWord {
  const choices = word.ways.flat();
  const terms = new Set(choices.flatMap(({ expansions }) => expansions.map(({ text }) => text)));
  for (const { rare } of loaded.flat()) for (const { term } of rare) terms.add(term);
  return {
    word,
    ways: loaded.map((way) => way.map(({ sources }) => sources)),
    terms,
    prefixes: choices.flatMap(({ typed, prefixList }) => (prefixList === undefined ? [] : [typed])),
    initials: choices.flatMap(({ initialsKey }) =>
      initialsKey === undefined ? [] : [fromInitialsKey(initialsKey)],
    ),
  };
}
