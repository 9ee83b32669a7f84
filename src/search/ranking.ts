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
/** More documents than an index can hold. */
const NUMBERS = 2 ** 21;

/** Ties go to the lower number: works stand newest first, authors those with most works. */
export function rankMatches(
  { numbers, scores, covered, inTitle, wanted }: Matches,
  isAdmitted: (number: number) => boolean,
): Ranking {
  const select = (isChosen: (covered: number) => boolean): readonly number[] => {
    // Score and number in one figure: figures are sorted many times faster than pairs.
    const keys: number[] = [];
    for (let index = 0; index < numbers.length; index += 1) {
      const [number, found] = [numbers[index] ?? 0, covered[index] ?? 0];
      if (!isChosen(found) || !isAdmitted(number)) continue;
      const score = toScore(scores[index] ?? 0, found, inTitle[index] ?? 0, wanted);
      keys.push(Math.round(score * PRECISION) * NUMBERS + (NUMBERS - 1 - number));
    }
    const sorted = Float64Array.from(keys).sort().reverse();
    return Array.from(sorted, (key) => NUMBERS - 1 - (key % NUMBERS));
  };
  const complete = select((found) => found === wanted);
  return {
    complete,
    partial: complete.length > 0 ? [] : select((found) => found > 0),
  };
}
