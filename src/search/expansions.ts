import Fuse from 'fuse.js/basic';
import { allowedEdits, countEdits } from './edits.ts';
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

/** Fuse takes longer patterns apart. */
const LONGEST_FUZZY = 32;

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

/** A term that the allowed edits reach. */
interface Near {
  readonly term: number;
  /** To the term, or to the nearest beginning of it where the word is unfinished. */
  readonly edits: number;
  readonly quality: number;
}

/** So many words are remembered: those before the one in typing are asked for again with every key. */
const MOST_REMEMBERED = 200;

function createNearFinder(
  terms: readonly string[],
): (word: string, isUnfinished: boolean) => readonly Near[] {
  // The signatures of all terms are needed for the first slip of the pen, not before.
  let signatures: Signatures | undefined;
  const known = new Map<string, readonly Near[]>();
  return (word, isUnfinished) => {
    if (allowedEdits(word) === 0 || word.length > LONGEST_FUZZY) return [];
    const key = `${word} ${String(isUnfinished)}`;
    const remembered = known.get(key);
    if (remembered) return remembered;
    signatures ??= sign(terms);
    const candidates = findCandidates(word, isUnfinished, signatures);
    const matched = matchFuzzily(word, candidates, isUnfinished, terms);
    const near = rateNear(word, matched, isUnfinished, terms);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, near);
    return near;
  };
}

/** What tells quickly that two words are too far apart: the letters of a term, those that it begins with, its length. */
interface Signatures {
  readonly letters: Uint32Array;
  readonly heads: Uint32Array;
  readonly longHeads: Uint32Array;
  readonly lengths: Uint8Array;
}

/** How many letters the beginning of a term is taken to be, and a longer one. */
const HEAD = 6;
const LONG_HEAD = 10;

function sign(terms: readonly string[]): Signatures {
  return {
    letters: Uint32Array.from(terms, toLetterMask),
    heads: Uint32Array.from(terms, (term) => toLetterMask(term.slice(0, HEAD))),
    longHeads: Uint32Array.from(terms, (term) => toLetterMask(term.slice(0, LONG_HEAD))),
    lengths: Uint8Array.from(terms, ({ length }) => length),
  };
}

/**
 * Terms that the allowed edits might reach: they lack no more letters of the word than these can replace, and those
 * that it begins with stand near the beginning.
 */
function findCandidates(
  word: string,
  isUnfinished: boolean,
  { letters, heads, longHeads, lengths }: Signatures,
): readonly number[] {
  const edits = allowedEdits(word);
  const mask = toLetterMask(word);
  const head = toLetterMask(word.slice(0, HEAD - edits));
  const longHead = toLetterMask(word.slice(0, LONG_HEAD - edits));
  const [shortest, longest] = [word.length - edits, isUnfinished ? Infinity : word.length + edits];
  const found: number[] = [];
  for (let term = 0; term < letters.length; term += 1) {
    const length = lengths[term] ?? 0;
    if (length < shortest || length > longest) continue;
    if (countLetters(head & ~(heads[term] ?? 0)) > edits) continue;
    if (countLetters(longHead & ~(longHeads[term] ?? 0)) > edits) continue;
    const all = letters[term] ?? 0;
    if (countLetters(mask & ~all) > edits) continue;
    if (isUnfinished || countLetters(all & ~mask) <= edits) found.push(term);
  }
  return found;
}

/** Terms near the word by Fuse's measure; both are folded already. */
function matchFuzzily(
  word: string,
  candidates: readonly number[],
  isUnfinished: boolean,
  terms: readonly string[],
): readonly number[] {
  // Of an unfinished word, nothing can be known beyond its own length.
  const end = isUnfinished ? word.length + allowedEdits(word) : undefined;
  const texts = candidates.map((term) => (terms[term] ?? '').slice(0, end));
  const records = texts.map((v, i) => ({ v, i, n: 1 }));
  const fuse = new Fuse(
    texts,
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
  return fuse.search(word).map(({ refIndex }) => candidates[refIndex] ?? 0);
}

/** Keeps what the allowed edits reach. */
function rateNear(
  word: string,
  found: readonly number[],
  isUnfinished: boolean,
  terms: readonly string[],
): readonly Near[] {
  const allowed = allowedEdits(word);
  return found.flatMap((term) => {
    const { whole, beginning } = countEdits(word, terms[term] ?? '');
    const edits = isUnfinished ? beginning : whole;
    if (edits > allowed) return [];
    return [{ term, edits, quality: (whole === edits ? 0.5 : 0.4) - 0.1 * (edits - 1) }];
  });
}

function selectNearest(near: readonly Near[]): readonly Near[] {
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

/** One bit for each of a to z, and one for every other sign. */
function toLetterMask(term: string): number {
  let mask = 0;
  for (let index = 0; index < term.length; index += 1) {
    const letter = term.charCodeAt(index) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return mask;
}

/** How many bits are set: in pairs, in fours, in bytes, and then all at once. */
function countLetters(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
