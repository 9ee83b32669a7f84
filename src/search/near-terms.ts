import Fuse from 'fuse.js/basic';
import { allowedEdits } from './allowed-edits.ts';
import { createSlipFinder } from './slips.ts';
import type { Slip, SlipFinder } from './slips.ts';

/** A term that a typed word may be a slip of. */
export interface NearTerm {
  /** Its number in the list of terms. */
  readonly term: number;
  /** To the term, or to the nearest beginning of it where the word is unfinished. */
  readonly edits: number;
  readonly quality: number;
}

/** Finds the terms that the allowed edits reach, in their order. */
export type NearFinder = (word: string, isUnfinished: boolean) => readonly NearTerm[];

/** Fuse takes longer patterns apart. */
const LONGEST_FUZZY = 32;

/** So many words are remembered: those before the one in typing are asked for again with every key. */
const MOST_REMEMBERED = 200;

/** @param terms sorted by their UTF-16 units, each once */
export function createNearFinder(terms: readonly string[]): NearFinder {
  // Terms are laid out for the first slip of the pen, not before.
  let findSlips: SlipFinder | undefined;
  const known = new Map<string, readonly NearTerm[]>();
  return (word, isUnfinished) => {
    const most = allowedEdits(word);
    if (most === 0 || word.length > LONGEST_FUZZY) return [];
    const key = `${word} ${String(isUnfinished)}`;
    const remembered = known.get(key);
    if (remembered) return remembered;
    findSlips ??= createSlipFinder(terms);
    const near = rate(word, findSlips(word, isUnfinished, most), isUnfinished, terms);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, near);
    return near;
  };
}

/** Keeps what Fuse, too, takes for the word; both are folded already. */
function rate(
  word: string,
  slips: readonly Slip[],
  isUnfinished: boolean,
  terms: readonly string[],
): readonly NearTerm[] {
  // Of an unfinished word, nothing can be known beyond its own length.
  const end = isUnfinished ? word.length + allowedEdits(word) : undefined;
  const texts = slips.map(({ term }) => (terms[term] ?? '').slice(0, end));
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
  return fuse.search(word).flatMap(({ refIndex }) => {
    const slip = slips[refIndex];
    if (!slip) return [];
    const { term, edits, isWhole } = slip;
    return [{ term, edits, quality: (isWhole ? 0.5 : 0.4) - 0.1 * (edits - 1) }];
  });
}
