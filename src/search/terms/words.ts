import type { Expander, Expansion } from './expansions.ts';
import { toInitialsKey } from '../format/lookups.ts';
import { isFrequent } from '../query/query.ts';
import type { QueryWord } from '../query/query.ts';

/** Terms of which one has to be found. */
export interface Choice {
  readonly typed: string;
  readonly isUnfinished: boolean;
  readonly expansions: readonly Expansion[];
  /** Number of the list of all that begins with the word, where it is too short to name the terms themselves. */
  readonly prefixList?: number;
  /** False where the word stands in the lexicon as it was typed, so that no other file has to be asked. */
  readonly isUnknown: boolean;
  /** Where works are found whose titles spell out the acronym. */
  readonly initialsKey?: string;
}

/** A typed word with all that it may stand for. */
export interface ExpandedWord {
  readonly typed: string;
  /** The same with its capitals, signs and marks, for the reader. */
  readonly text: string;
  readonly isOptional: boolean;
  /** Ways to find it: in each, every choice has to be met. "post-training" is one term, or two. */
  readonly ways: readonly (readonly Choice[])[];
  /** A single letter before other words stands for the names that begin with it. */
  readonly isInitial: boolean;
  /** True where the library has nothing but words that look like it. */
  readonly isGuess: boolean;
}

/** What words are looked up in, and how far they may be from what they stand for. */
export interface Reach {
  readonly expander: Expander;
  readonly prefixes: ReadonlyMap<string, number>;
  /** How many documents have a term; those that none has are passed over. */
  readonly countDocuments: (term: number) => number;
  /** A word that so many documents have is what the reader means; of fewer, one that looks like it may be. */
  readonly enough: number;
  /** Slips are forgiven even where the word is known as it stands. */
  readonly isLenient: boolean;
}

/** Shorter words look like too many others: RAND is neither "and" nor "hand". */
const SHORTEST_MISTAKEN = 5;

/** Longer words in capitals are words that somebody shouts. */
const LONGEST_ACRONYM = 5;

/** "self supervised" finds "selfsupervised", nearly as well as itself. */
const JOINED_QUALITY = 0.9;

/** A single letter of an alphabet; "4" and "中" are words. */
export function isLetter(term: string): boolean {
  return /^\p{Ll}$/u.test(term);
}

/** Expands words in their order; the last one may still be in typing. */
export function expandWords(words: readonly QueryWord[], reach: Reach): readonly ExpandedWord[] {
  return words.map((word, index) => {
    const isLast = index === words.length - 1 && !word.isExact;
    const isInitial = isLetter(word.term) && index < words.length - 1 && !word.isExact;
    const toChoice = (term: string, isOpen: boolean): Choice =>
      word.isExact ? toExactChoice(term, reach) : expand(term, isOpen || isInitial, word, reach);
    const parts = word.parts.map((part, place) =>
      toChoice(part, isLast && place === word.parts.length - 1),
    );
    const whole = withJoined(toChoice(word.term, isLast), word, words, index, reach);
    const ways = parts.length === 0 ? [[whole]] : [[whole], parts];
    const isGuess = ways.every((way) => way.some(isOnlyGuessed));
    return {
      typed: word.term,
      text: word.text,
      isOptional: word.isOptional,
      ways,
      isInitial,
      isGuess,
    };
  });
}

function toExactChoice(typed: string, { expander, countDocuments }: Reach): Choice {
  const exact = expander.findExact(typed);
  const isKnown = exact !== undefined && countDocuments(exact.term) > 0;
  return {
    typed,
    isUnfinished: false,
    expansions: isKnown ? [exact] : [],
    isUnknown: !isKnown,
  };
}

function expand(typed: string, isUnfinished: boolean, word: QueryWord, reach: Reach): Choice {
  const { expander, prefixes, countDocuments, isLenient } = reach;
  const prefixList = isUnfinished ? prefixes.get(typed) : undefined;
  const exact = expander.findExact(typed);
  const isExact = exact !== undefined && countDocuments(exact.term) > 0;
  const isCounted = ({ term }: Expansion): boolean => countDocuments(term) > 0;
  const known =
    prefixList === undefined
      ? expander.toKnown(typed, isUnfinished).filter(isCounted)
      : isExact
        ? [exact]
        : [];
  const isKnown = known.length > 0 || prefixList !== undefined;
  const initialsKey =
    word.isAcronym || !isKnown ? toInitialsKey(toSingular(word, typed)) : undefined;
  const choice = {
    typed,
    isUnfinished,
    expansions: known,
    ...(prefixList === undefined ? {} : { prefixList }),
    isUnknown: !isExact,
    ...(initialsKey === undefined ? {} : { initialsKey }),
  };
  if (
    !mayBeMistaken(typed, word, known, isExact, reach) ||
    (isKnown && prefixList !== undefined && !isLenient)
  ) {
    return choice;
  }
  const isNew = new Set(known.map(({ term }) => term));
  const similar = expander.toSimilar(
    typed,
    isUnfinished,
    (term) => countDocuments(term) > 0 && !isNew.has(term),
  );
  const meant = similar.filter(({ text }) => !isFrequent(text));
  return { ...choice, expansions: [...known, ...meant] };
}

/** "CBMs" are more than one CBM. */
function toSingular({ isAcronym, text }: QueryWord, typed: string): string {
  return isAcronym && /\p{Lu}s$/u.test(text) ? typed.slice(0, -1) : typed;
}

/** Whether words that look like this one are worth a try. */
function mayBeMistaken(
  typed: string,
  { isAcronym }: QueryWord,
  known: readonly Expansion[],
  isExact: boolean,
  { countDocuments, enough, isLenient }: Reach,
): boolean {
  // One figure for another is no slip: 2022 is not 2025.
  if (/^\p{N}+$/u.test(typed) || (isAcronym && typed.length <= LONGEST_ACRONYM)) return false;
  if (isExact && typed.length < SHORTEST_MISTAKEN) return false;
  if (isLenient) return true;
  const hits = known.reduce((sum, { term }) => sum + countDocuments(term), 0);
  return hits < enough;
}

/** A neighbour written together with the word: it may be the hyphen that the reader left out. */
function withJoined(
  choice: Choice,
  word: QueryWord,
  words: readonly QueryWord[],
  index: number,
  { expander, countDocuments }: Reach,
): Choice {
  if (word.isExact) return choice;
  const pairs = [
    [words[index - 1], word],
    [word, words[index + 1]],
  ] as const;
  const joined = pairs.flatMap(([first, second]) => {
    const found = first && second ? expander.findExact(first.term + second.term) : undefined;
    if (!found || countDocuments(found.term) === 0) return [];
    return [{ ...found, quality: JOINED_QUALITY }];
  });
  const known = new Set(choice.expansions.map(({ term }) => term));
  const added = joined.filter(({ term }) => !known.has(term));
  return added.length === 0 ? choice : { ...choice, expansions: [...choice.expansions, ...added] };
}

/** Nothing begins with the word, and what is left only looks like it. */
function isOnlyGuessed({ expansions, prefixList, typed }: Choice): boolean {
  if (prefixList !== undefined) return false;
  return expansions.length > 0 && expansions.every(({ text }) => !text.startsWith(typed));
}
