import type { Expander, Expansion } from './expansions.ts';
import type { QueryWord } from './query.ts';

/** Terms of which one has to be found. */
export type Choice = readonly Expansion[];

/** A typed word with all that it may stand for. */
export interface ExpandedWord {
  readonly typed: string;
  readonly isOptional: boolean;
  /** Ways to find it: in each, every choice has to be met. "post-training" is one term, or two. */
  readonly ways: readonly (readonly Choice[])[];
  /** A single letter before other words stands for the names that begin with it, and for nothing else that does. */
  readonly isInitial: boolean;
}

/** How far a word may be from what it stands for. */
export interface Reach {
  /** Slips are forgiven even where the word is known as it stands. */
  readonly isLenient: boolean;
  /** Whether a term is part of a name. */
  readonly isName: (term: string) => boolean;
}

/** A single letter of an alphabet; "4" and "中" are words. */
export function isLetter(term: string): boolean {
  return /^\p{Ll}$/u.test(term);
}

/** Expands words in their order; the last one may still be in typing. */
export function expandWords(
  words: readonly QueryWord[],
  expander: Expander,
  reach: Reach,
): readonly ExpandedWord[] {
  return words.map((word, index) => {
    const isUnfinished = index === words.length - 1;
    const isInitial = isLetter(word.term) && !isUnfinished;
    const toChoice = (term: string, isLast: boolean): Choice =>
      isInitial
        ? expander
            .toKnown(term, true)
            .filter((found) => found.term === term || reach.isName(found.term))
        : expand(term, isLast, expander, reach);
    const parts = word.parts.map((part, place) =>
      toChoice(part, isUnfinished && place === word.parts.length - 1),
    );
    const whole = [toChoice(word.term, isUnfinished)];
    const ways = parts.length === 0 ? [whole] : [whole, parts];
    return { typed: word.term, isOptional: word.isOptional, ways, isInitial };
  });
}

function expand(
  term: string,
  isUnfinished: boolean,
  expander: Expander,
  { isLenient }: Reach,
): Choice {
  const known = expander.toKnown(term, isUnfinished);
  if (known.length > 0 && !isLenient) return known;
  const terms = new Set(known.map((expansion) => expansion.term));
  const similar = expander.toSimilar(term, isUnfinished).filter((found) => !terms.has(found.term));
  return [...known, ...similar];
}
