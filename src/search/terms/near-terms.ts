import Fuse from 'fuse.js/basic';
import { allowedEdits } from './allowed-edits.ts';
import { LONGEST_METERED } from './edit-meter.ts';
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

/** How sure a word with a slip is, and a beginning of one, and how much less with a second slip, or one at the front. */
const [WHOLE_QUALITY, BEGINNING_QUALITY] = [0.6, 0.4];
const [SECOND_EDIT, OTHER_FIRST_LETTER] = [0.8, 0.5];

/** So many words are remembered: those before the one in typing are asked for again with every key. */
const MOST_REMEMBERED = 200;

/** @param terms sorted by their UTF-16 units, each once */
export function createNearFinder(terms: readonly string[]): NearFinder {
  // Terms are laid out for the first slip of the pen, not before.
  let findSlips: SlipFinder | undefined;
  const known = new Map<string, readonly NearTerm[]>();
  return (word, isUnfinished) => {
    const most = allowedEdits(word);
    if (most === 0 || word.length > LONGEST_METERED) return [];
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
    const { term, edits } = slip;
    return [{ term, edits, quality: toQuality(word, slip, terms[term] ?? '') }];
  });
}

/** The first letter of a word is hardly ever mistaken, and one slip is more likely than two. */
function toQuality(word: string, { edits, isWhole }: Slip, term: string): number {
  const quality = isWhole ? WHOLE_QUALITY : BEGINNING_QUALITY;
  return (
    quality *
    (edits > 1 ? SECOND_EDIT : 1) *
    (term.startsWith(word.charAt(0)) ? 1 : OTHER_FIRST_LETTER)
  );
}
