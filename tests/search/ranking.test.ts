import { expect, test } from 'vitest';
import type { Matches } from '../../src/search/engine/matching.ts';
import { rankMatches, toRanking } from '../../src/search/engine/ranking.ts';
import { createRandom } from './made-library.ts';

/** Documents with every third number; few scores, so that many are equal. */
function makeMatches(size: number): Matches {
  const random = createRandom(9);
  const places = Array.from({ length: size }, (_, place) => place);
  return {
    numbers: Uint32Array.from(places, (place) => 3 * place),
    scores: Float32Array.from(places, () => Math.floor(20 * random()) / 10),
    covered: Uint16Array.from(places, () => 1 + Math.floor(2 * random())),
    inTitle: new Uint16Array(size),
    wanted: 2,
  };
}

/** By falling score, then by rising number. */
function sortAll(
  { numbers, scores, covered }: Matches,
  isAdmitted: (number: number, place: number) => boolean,
): readonly number[] {
  const scored = Array.from(numbers, (number, place) => {
    return { number, place, score: (scores[place] ?? 0) * ((covered[place] ?? 0) / 2) ** 2 };
  });
  return scored
    .filter(({ number, place }) => isAdmitted(number, place))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number }) => number);
}

const MATCHES = makeMatches(1000);
const SORTED = sortAll(MATCHES, () => true);

test.each([0, 1, 10, 200, 201, 999, 1000, Infinity])(
  'The first %f of a ranking are the best, and of equals those with the lowest numbers',
  (count) => {
    expect(rankMatches(MATCHES, 1).listBest(count)).toEqual(SORTED.slice(0, count));
  },
);

test('Only documents with as many words as asked for are ranked, and only those that are admitted', () => {
  const isAdmitted = (number: number): boolean => number % 2 === 0;
  const ranking = rankMatches(MATCHES, 2, isAdmitted);
  const expected = sortAll(MATCHES, (number, place) => {
    return isAdmitted(number) && MATCHES.covered[place] === 2;
  });

  expect(ranking.listBest(Infinity)).toEqual(expected);
  expect([...ranking.numbers]).toEqual(expected.toSorted((a, b) => a - b));
});

test('What is selected from a ranking stands in its order', () => {
  const isWanted = (number: number): boolean => number % 5 === 0;

  expect(rankMatches(MATCHES, 1).select(isWanted).listBest(30)).toEqual(
    SORTED.filter(isWanted).slice(0, 30),
  );
});

test('A ranking of documents that are in order keeps their order', () => {
  expect(toRanking([7, 3, 5]).listBest(2)).toEqual([7, 3]);
  expect(toRanking([7, 3, 5]).listBest(Infinity)).toEqual([7, 3, 5]);
});
