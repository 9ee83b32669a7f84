import { toScore } from './matching.ts';
import type { Matches } from './matching.ts';

/** Documents of which only as many are put in order as somebody wants to see. */
export interface Ranking {
  /** All of them, in rising order unless they came in another. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** The first so many, best first. */
  readonly listBest: (count: number) => readonly number[];
  /** Those that meet a test. */
  readonly select: (isWanted: (number: number) => boolean) => Ranking;
}

/** Scores are compared to a ten-thousandth. */
const PRECISION = 10_000;

/** Keys have three digits of eight bits. No query scores more than 1,600. */
const DIGITS = [0, 8, 16];
const SIGNS = 2 ** 8;
const HIGHEST = SIGNS ** DIGITS.length - 1;

/** So many are picked out one by one; for more, all are sorted. */
const MOST_PICKED = 200;

/**
 * Ties go to the lower number: works stand newest first, authors those with most works.
 * @param least how many of the words a document has to have
 * @param isAdmitted undefined where all are
 */
export function rankMatches(
  { numbers, scores, covered, inTitle, wanted }: Matches,
  least: number,
  isAdmitted?: (number: number) => boolean,
): Ranking {
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
  return createRanking(chosen.subarray(0, size), keys.subarray(0, size));
}

/** All that are counted at least once, most first; ties go to the lower number. */
export function rankByCounts(counts: Uint32Array): Ranking {
  const numbers = listPlaces(counts.length).filter((number) => (counts[number] ?? 0) > 0);
  return createRanking(
    numbers,
    numbers.map((number) => Math.max(0, HIGHEST - (counts[number] ?? 0))),
  );
}

/** All documents, in the order of their numbers. */
export function rankAll(size: number): Ranking {
  return createRanking(listPlaces(size), new Uint32Array(size));
}

/** Documents that are in order already. */
export function toRanking(numbers: readonly number[]): Ranking {
  const inOrder = Uint32Array.from(numbers);
  return createRanking(inOrder, new Uint32Array(inOrder.length));
}

/** No documents. */
export const NOTHING: Ranking = toRanking([]);

/** @param keys one for each number, the lowest of the best */
function createRanking(numbers: Uint32Array<ArrayBuffer>, keys: Uint32Array<ArrayBuffer>): Ranking {
  return {
    numbers,
    listBest: (count) => {
      const places = count > MOST_PICKED ? sortByKeys(keys) : pickLowest(keys, count);
      return Array.from(places.subarray(0, count), (place) => numbers[place] ?? 0);
    },
    select: (isWanted) => {
      const places = listPlaces(numbers.length).filter((place) => isWanted(numbers[place] ?? 0));
      return createRanking(
        places.map((place) => numbers[place] ?? 0),
        places.map((place) => keys[place] ?? 0),
      );
    },
  };
}

/** The places of the lowest keys, in order: most keys are higher than all that are kept, and cost one look. */
function pickLowest(keys: Uint32Array, count: number): Uint32Array {
  const most = Math.min(count, keys.length);
  const places = new Uint32Array(most);
  if (most === 0) return places;
  let size = 0;
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    if (size === most && key >= (keys[places[most - 1] ?? 0] ?? 0)) continue;
    let target = size < most ? size : most - 1;
    for (; target > 0 && (keys[places[target - 1] ?? 0] ?? 0) > key; target -= 1) {
      places[target] = places[target - 1] ?? 0;
    }
    places[target] = place;
    if (size < most) size += 1;
  }
  return places;
}

/** The places of all keys, sorted digit by digit: equal ones keep their order, and many take no longer each than few. */
function sortByKeys(keys: Uint32Array): Uint32Array {
  return DIGITS.reduce((order, shift) => sortByDigit(order, keys, shift), listPlaces(keys.length));
}

function listPlaces(length: number): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) places[place] = place;
  return places;
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
