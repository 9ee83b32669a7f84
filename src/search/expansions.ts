import Fuse from 'fuse.js/basic';
import { allowedEdits, countEdits } from './edits.ts';

/** A term of the library that a typed word may stand for. */
export interface Expansion {
  readonly term: string;
  /** How sure it is, from 0 to 1: the same word, then one that begins with it, then one that looks like it. */
  readonly quality: number;
}

/** Finds the terms that a word may stand for. Both answers come best first. */
export interface Expander {
  /** @param isUnfinished whether the reader may still be typing the word, so that all that begins with it counts */
  readonly toKnown: (word: string, isUnfinished: boolean) => readonly Expansion[];
  /** Those within a slip of the pen, fewest edits only; where there are none, those of the same stem. */
  readonly toSimilar: (word: string, isUnfinished: boolean) => readonly Expansion[];
}

/** A finished word that is known is taken to be meant, with its endings: "chip" and "chips", not "art" and "article". */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** "rivalry" and "rivals": two words of one stem share so many letters, and so much of the typed word. */
const SHORTEST_SHARED = 5;
const LEAST_SHARED = 0.6;
const LONGEST_OTHER_ENDING = 4;
const STEM_QUALITY = 0.3;

/** Fuse takes longer patterns apart. */
const LONGEST_FUZZY = 32;

/** @param terms sorted by their UTF-16 units, each once */
export function createExpander(terms: readonly string[]): Expander {
  const masks = terms.map(toLetterMask);
  return {
    toKnown: (word, isUnfinished) => {
      const range = terms.slice(findPlace(terms, word), findPlace(terms, `${word}\u{10FFFF}`));
      const isKnown = range[0] === word;
      const known = range
        .filter((term) => isUnfinished || !isKnown || isInflected(word, term))
        .map((term) => ({ term, quality: toPrefixQuality(word, term) }));
      return [...known, ...findGerund(word, terms)].sort(byQuality);
    },
    toSimilar: (word, isUnfinished) => {
      const edits = allowedEdits(word);
      if (edits === 0 || word.length > LONGEST_FUZZY) return [];
      const mask = toLetterMask(word);
      const longest = isUnfinished ? Infinity : word.length + edits;
      const candidates = terms.filter((term, index) => {
        const isNear = term.length >= word.length - edits && term.length <= longest;
        return isNear && countLetters(mask & ~(masks[index] ?? 0)) <= edits;
      });
      const near = rank(word, matchFuzzily(word, candidates), isUnfinished);
      return near.length > 0 ? near : findRelated(word, terms);
    },
  };
}

function isInflected(word: string, term: string): boolean {
  const ending = term.length - word.length;
  return ending === 0 || (ending <= LONGEST_ENDING && word.length >= SHORTEST_STEM);
}

/** "compute" stands for "computing" too, which does not begin with it. */
function findGerund(word: string, terms: readonly string[]): readonly Expansion[] {
  const stem = word.slice(0, -1);
  if (!word.endsWith('e') || stem.length < SHORTEST_STEM) return [];
  const gerund = `${stem}ing`;
  const isThere = terms[findPlace(terms, gerund)] === gerund;
  return isThere ? [{ term: gerund, quality: toPrefixQuality(stem, gerund) }] : [];
}

function toPrefixQuality(word: string, term: string): number {
  return term === word ? 1 : 0.55 + (0.35 * word.length) / term.length;
}

function byQuality(a: Expansion, b: Expansion): number {
  return b.quality - a.quality || (a.term < b.term ? -1 : Number(a.term > b.term));
}

/** The first place in the sorted list whose term is not before this one. */
function findPlace(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Terms near the word by Fuse's measure; both are folded already. */
function matchFuzzily(word: string, candidates: readonly string[]): readonly string[] {
  const records = candidates.map((v, i) => ({ v, i, n: 1 }));
  const fuse = new Fuse(
    candidates,
    {
      isCaseSensitive: true,
      ignoreDiacritics: false,
      location: 0,
      distance: 4 * word.length,
      threshold: Math.min(0.6, 2.3 / word.length),
      shouldSort: false,
      ignoreFieldNorm: true,
    },
    Fuse.parseIndex<string>({ keys: [], records }),
  );
  return fuse.search(word).map(({ item }) => item);
}

/** Keeps what the allowed edits reach, and of that only the nearest. */
function rank(word: string, found: readonly string[], isUnfinished: boolean): readonly Expansion[] {
  const allowed = allowedEdits(word);
  const counted = found.map((term) => {
    const { whole, beginning } = countEdits(word, term);
    return { term, whole, edits: isUnfinished ? beginning : whole };
  });
  const fewest = Math.min(...counted.map(({ edits }) => edits));
  return counted
    .filter(({ edits }) => edits === fewest && edits <= allowed)
    .map(({ term, whole, edits }) => ({
      term,
      quality: (whole === edits ? 0.5 : 0.4) - 0.1 * (edits - 1),
    }))
    .sort(byQuality);
}

/** Words that end otherwise: those with the longest beginning in common, if it is long enough to be a stem. */
function findRelated(word: string, terms: readonly string[]): readonly Expansion[] {
  const least = Math.max(SHORTEST_SHARED, Math.ceil(LEAST_SHARED * word.length));
  for (let length = word.length - 1; length >= least; length -= 1) {
    const stem = word.slice(0, length);
    const range = terms.slice(findPlace(terms, stem), findPlace(terms, `${stem}\u{10FFFF}`));
    const related = range.filter((term) => term.length - length <= LONGEST_OTHER_ENDING);
    if (word.length - length <= LONGEST_OTHER_ENDING && related.length > 0) {
      return related.map((term) => ({ term, quality: STEM_QUALITY }));
    }
  }
  return [];
}

/** One bit for each of a to z, and one for every other sign. */
function toLetterMask(term: string): number {
  let mask = 0;
  for (let index = 0; index < term.length; index += 1) {
    const letter = term.charCodeAt(index) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return mask;
}

function countLetters(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
