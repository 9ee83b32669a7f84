import { createNearFinder } from './near-terms.ts';
import type { NearTerm } from './near-terms.ts';
import { findPlace, findPrefixRange, toPrefixQuality } from './term-ranges.ts';

/** A term of the library that a typed word may stand for. */
export interface Expansion {
  /** Its number in the list of terms. */
  readonly term: number;
  readonly text: string;
  /** How sure it is, from 0 to 1: the same word, then one that begins with it, then one that looks like it. */
  readonly quality: number;
}

/** Finds the terms that a word may stand for. Both answers come best first. */
export interface Expander {
  /** @param isUnfinished whether the reader may still be typing the word, so that all that begins with it counts */
  readonly toKnown: (word: string, isUnfinished: boolean) => readonly Expansion[];
  /** The term itself, if there is one. */
  readonly findExact: (word: string) => Expansion | undefined;
  /** Those within a slip of the pen, fewest edits only; where there are none, those of the same stem. */
  readonly toSimilar: (
    word: string,
    isUnfinished: boolean,
    isWanted: (term: number) => boolean,
  ) => readonly Expansion[];
}

/** A finished word that is known is taken to be meant, with its endings: "chip" and "chips", not "art" and "article". */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** "rivalry" and "rivals": two words of one stem share so many letters, and so much of the typed word. */
const SHORTEST_SHARED = 5;
const LEAST_SHARED = 0.6;
const LONGEST_OTHER_ENDING = 4;
const STEM_QUALITY = 0.3;

/** @param terms sorted by their UTF-16 units, each once */
export function createExpander(terms: readonly string[]): Expander {
  const toExpansion = (term: number, quality: number): Expansion => ({
    term,
    text: terms[term] ?? '',
    quality,
  });
  const findExact = (word: string): Expansion | undefined => {
    const place = findPlace(terms, word);
    return terms[place] === word ? toExpansion(place, 1) : undefined;
  };
  /** "compute" stands for "computing" too, which does not begin with it. */
  const findGerund = (word: string): readonly Expansion[] => {
    const stem = word.slice(0, -1);
    if (!word.endsWith('e') || stem.length < SHORTEST_STEM) return [];
    const gerund = findExact(`${stem}ing`);
    return gerund ? [{ ...gerund, quality: toPrefixQuality(stem, gerund.text) }] : [];
  };
  const findNear = createNearFinder(terms);
  return {
    findExact,
    toKnown: (word, isUnfinished) => {
      const [from, to] = findPrefixRange(terms, word);
      const isKnown = terms[from] === word;
      const range = Array.from({ length: to - from }, (_, index) => from + index);
      const known = range
        .filter((term) => isUnfinished || !isKnown || isInflected(word, terms[term] ?? ''))
        .map((term) => toExpansion(term, toPrefixQuality(word, terms[term] ?? '')));
      return [...known, ...findGerund(word)].sort(byQuality);
    },
    toSimilar: (word, isUnfinished, isWanted) => {
      const near = selectNearest(findNear(word, isUnfinished).filter(({ term }) => isWanted(term)));
      const found = near.length > 0 ? near : findRelated(word, terms, isWanted);
      return found.map(({ term, quality }) => toExpansion(term, quality)).sort(byQuality);
    },
  };
}

/** A term and how sure it is. */
type Rated = Pick<Expansion, 'term' | 'quality'>;

function isInflected(word: string, term: string): boolean {
  const ending = term.length - word.length;
  return ending === 0 || (ending <= LONGEST_ENDING && word.length >= SHORTEST_STEM);
}

function byQuality(a: Expansion, b: Expansion): number {
  return b.quality - a.quality || a.term - b.term;
}

function selectNearest(near: readonly NearTerm[]): readonly NearTerm[] {
  const fewest = near.reduce((least, { edits }) => Math.min(least, edits), Infinity);
  return near.filter(({ edits }) => edits === fewest);
}

/** Words that end otherwise: those with the longest beginning in common, if it is long enough to be a stem. */
function findRelated(
  word: string,
  terms: readonly string[],
  isWanted: (term: number) => boolean,
): readonly Rated[] {
  const least = Math.max(SHORTEST_SHARED, Math.ceil(LEAST_SHARED * word.length));
  for (let length = word.length - 1; length >= least; length -= 1) {
    if (word.length - length > LONGEST_OTHER_ENDING) break;
    const [from, to] = findPrefixRange(terms, word.slice(0, length));
    const related = Array.from({ length: to - from }, (_, index) => from + index).filter(
      (term) => (terms[term] ?? '').length - length <= LONGEST_OTHER_ENDING && isWanted(term),
    );
    if (related.length > 0) return related.map((term) => ({ term, quality: STEM_QUALITY }));
  }
  return [];
}
