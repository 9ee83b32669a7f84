/**
 * Counts the edits between a word and the beginnings of terms that are read letter by letter. Insertions, deletions,
 * replacements and transpositions of neighbours are one edit each (optimal string alignment). Bits stand for numbers
 * of letters of the word, so that all are reckoned at once (Wu and Manber, "Fast text searching allowing errors",
 * 1992).
 */
export interface EditMeter {
  /** A mask for each letter: bit i is set where it is the i-th letter of the word, counted from 1. */
  readonly letters: Int32Array;
  /** The mask of the letter that was read last, for each number of letters of the term. */
  readonly masks: Int32Array;
  /**
   * For each number of letters of the term, and each number of edits: bit i is set where so many edits, or fewer, lead
   * to them from i letters of the word.
   */
  readonly reached: Int32Array;
  /** For each number of letters of the term: the fewest edits between the word and a beginning of so many, or fewer. */
  readonly nearest: Uint8Array;
  word: string;
  /** So many edits are counted; more are `FAR`. */
  most: number;
  /** All bits that the word has, and the one for all its letters. */
  all: number;
  whole: number;
}

/** A whole number of 32 bits holds a word of so many letters, in UTF-16 units; Fuse would take longer ones apart. */
export const LONGEST_METERED = 31;

/** More edits than are counted. */
export const FAR = 255;

const [MOST_EDITS, MOST_LETTERS] = [3, LONGEST_METERED + 5];
const LEVELS = MOST_EDITS + 1;

export function createEditMeter(): EditMeter {
  return {
    letters: new Int32Array(2 ** 16),
    masks: new Int32Array(MOST_LETTERS),
    reached: new Int32Array(MOST_LETTERS * LEVELS),
    nearest: new Uint8Array(MOST_LETTERS),
    word: '',
    most: 0,
    all: 0,
    whole: 0,
  };
}

/**
 * @param word of one to `LONGEST_METERED` letters
 * @param most up to three
 */
export function setWord(meter: EditMeter, word: string, most: number): void {
  const { letters, reached, nearest } = meter;
  for (let place = 0; place < meter.word.length; place += 1) {
    letters[meter.word.charCodeAt(place)] = 0;
  }
  meter.word = word;
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place);
    letters[letter] = (letters[letter] ?? 0) | (2 << place);
  }
  meter.most = most;
  meter.whole = 1 << word.length;
  meter.all = meter.whole | (meter.whole - 1);
  for (let edits = 0; edits <= most; edits += 1) reached[edits] = ((2 << edits) - 1) & meter.all;
  nearest[0] = word.length <= most ? word.length : FAR;
}

/**
 * Reads the next letter of a term.
 * @param depth how many letters have been read with it
 * @returns whether a term that begins so can be near enough
 */
export function readLetter(meter: EditMeter, letter: number, depth: number): boolean {
  const { letters, masks, reached, nearest, most, all, whole } = meter;
  const mask = letters[letter] ?? 0;
  const before = masks[depth - 1] ?? 0;
  masks[depth] = mask;
  const row = depth * LEVELS;
  let fewer = 0;
  for (let edits = 0; edits <= most; edits += 1) {
    const above = row - LEVELS + edits;
    let here = ((reached[above] ?? 0) << 1) & mask;
    if (edits > 0) {
      const spent = reached[above - 1] ?? 0;
      here |= spent | (spent << 1) | (fewer << 1);
      if (depth > 1) here |= ((reached[above - LEVELS - 1] ?? 0) << 2) & (mask << 1) & before;
    }
    fewer = here & all;
    reached[row + edits] = fewer;
  }
  const known = nearest[depth - 1] ?? FAR;
  nearest[depth] = (fewer & whole) === 0 ? known : Math.min(known, countEdits(meter, depth));
  return fewer !== 0;
}

/** The edits between the whole word and so many letters of the term. */
export function countEdits({ reached, most, whole }: EditMeter, depth: number): number {
  const row = depth * LEVELS;
  if (((reached[row + most] ?? 0) & whole) === 0) return FAR;
  let edits = most;
  while (edits > 0 && ((reached[row + edits - 1] ?? 0) & whole) !== 0) edits -= 1;
  return edits;
}
