import {
  countEdits,
  createEditMeter,
  FAR,
  LONGEST_METERED,
  readLetter,
  setWord,
} from './edit-meter.ts';
import { createTermTree, skipTerms } from './term-tree.ts';

/** A term that a word may be a slip of. */
export interface Slip {
  /** Number of the term in the list. */
  readonly term: number;
  /** How many edits lead from the word to the term, or to its nearest beginning where the word is unfinished. */
  readonly edits: number;
  /** False where the whole term is further away than its beginning. */
  readonly isWhole: boolean;
}

/** Finds the terms that at most so many edits, up to three, lead to, in their order. */
export type SlipFinder = (word: string, isUnfinished: boolean, most: number) => readonly Slip[];

/**
 * Walks through the terms as through a tree: what is reckoned for a beginning holds for all terms that share it, and
 * where a beginning is too far from the word, all its terms are passed over. Nothing is found for words of more than
 * 31 UTF-16 units.
 * @param terms sorted by their UTF-16 units, each once
 */
export function createSlipFinder(terms: readonly string[]): SlipFinder {
  const tree = createTermTree(terms);
  const { units, starts, shared } = tree;
  const meter = createEditMeter();
  return (word, isUnfinished, most) => {
    const found: Slip[] = [];
    if (word === '' || word.length > LONGEST_METERED) return found;
    setWord(meter, word, most);
    for (let term = 0; term < terms.length;) {
      const start = starts[term] ?? 0;
      const length = (starts[term + 1] ?? 0) - start;
      let [depth, isNear] = [shared[term] ?? 0, true];
      while (isNear && depth < length) {
        isNear = readLetter(meter, units[start + depth] ?? 0, depth + 1);
        depth += 1;
      }
      const whole = isNear ? countEdits(meter, depth) : FAR;
      const edits = isUnfinished ? (meter.nearest[depth] ?? FAR) : whole;
      const end = isNear ? term + 1 : skipTerms(tree, term + 1, depth);
      if (edits <= most) {
        for (let near = term; near < end; near += 1) {
          found.push({ term: near, edits, isWhole: whole === edits });
        }
      }
      term = end;
    }
    return found;
  };
}
