import { toScore } from './matching.ts';
import type { Matches } from './matching.ts';

/** Documents best first, and how many of them have all the words. */
export interface Ranking {
  readonly complete: readonly number[];
  /** Only where none is complete: those with some of the words. */
  readonly partial: readonly number[];
}

/** Scores are compared to a ten-thousandth. */
const PRECISION = 10_000;

/**
 * Ties go to the lower number: works stand newest first, authors those with most works.
 * @param isAdmitted undefined where all are
 */
export function rankMatches(matches: Matches, isAdmitted?: (number: number) => boolean): Ranking {
  const complete = select(matches, matches.wanted, isAdmitted);
  return { complete, partial: complete.length > 0 ? [] : select(matches, 1, isAdmitted) };
}

/** Those with so many of the words, best first. */
function select(
  { numbers, scores, covered, inTitle, wanted }: Matches,
  least: number,
  isAdmitted: ((number: number) => boolean) | undefined,
): readonly number[] {
  const chosen = new Uint32Array(numbers.length);
  const keys = new Uint32Array(numbers.length);
  let size = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    const [number, found] = [numbers[place] ?? 0, covered[place] ?? 0];
    if (found < least || isAdmitted?.(number) === false) continue;
    const score = toScore(scores[place] ?? 0, found, inTitle[place] ?? 0, wanted);
    chosen[size] = number;
    keys[size] = Math.max(0, HIGHEST - Math.round(score * PRECISION));
    size += 1;
  }
  return sortByKeys(chosen.subarray(0, size), keys.subarray(0, size));
}

/** Keys have three digits of eight bits. No query scores more than 1,600. */
const DIGITS = [0, 8, 16];
const SIGNS = 2 ** 8;
const HIGHEST = SIGNS ** DIGITS.length - 1;

/** Sorts numbers by their keys, digit by digit: equal ones keep their order, and many take no longer each than few. */
function sortByKeys(numbers: Uint32Array, keys: Uint32Array): readonly number[] {
  const places = Uint32Array.from(numbers.keys());
  const sorted = DIGITS.reduce((order, shift) => sortByDigit(order, keys, shift), places);
  return Array.from(sorted, (place) => numbers[place] ?? 0);
}

function sortByDigit(
  order: Uint32Array<ArrayBuffer>,
  keys: Uint32Array,
  shift: number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(SIGNS + 1);
  const digitOf = (place: number): number => ((keys[place] ?? 0) >>> shift) & (SIGNS - 1);
  for (const place of order) starts[digitOf(place) + 1] = (starts[digitOf(place) + 1] ?? 0) + 1;
  for (let digit = 1; digit < starts.length; digit += 1) {
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  }
  const sorted = new Uint32Array(order.length);
  for (const place of order) {
    const target = starts[digitOf(place)] ?? 0;
    starts[digitOf(place)] = target + 1;
    sorted[target] = place;
  }
  return sorted;
}
