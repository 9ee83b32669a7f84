import { expect, test } from 'vitest';
import {
  addNumbers,
  countNumbers,
  createNumberSet,
  hasNumber,
  intersect,
  listNumbers,
  unite,
} from '../../src/search/engine/number-set.ts';
import type { NumberSet } from '../../src/search/engine/number-set.ts';
import { createRandom } from './made-library.ts';

const BOUND = 1000;
const ALL = Array.from({ length: BOUND }, (_, number) => number);

function toSet(numbers: Iterable<number>): NumberSet {
  const set = createNumberSet(BOUND);
  addNumbers(set, Uint32Array.from(numbers));
  return set;
}

function pickNumbers(seed: number, share: number): readonly number[] {
  const random = createRandom(seed);
  return ALL.filter(() => random() < share);
}

test.each([0, 0.01, 0.3, 1])(
  'A set of %f of all numbers has what was added, lists it in order and counts it',
  (share) => {
    const numbers = pickNumbers(3, share);
    const set = toSet(numbers.toReversed());

    expect([...listNumbers(set)]).toEqual(numbers);
    expect(countNumbers(set)).toBe(numbers.length);
    expect(ALL.filter((number) => hasNumber(set, number))).toEqual(numbers);
  },
);

test('What two sets share, and what either has, is what the lists of their numbers say', () => {
  const [some, others] = [pickNumbers(5, 0.5), pickNumbers(7, 0.2)];
  const [shared, united] = [toSet(some), toSet(some)];

  intersect(shared, toSet(others));
  unite(united, toSet(others));

  expect([...listNumbers(shared)]).toEqual(some.filter((number) => others.includes(number)));
  expect([...listNumbers(united)]).toEqual(
    ALL.filter((number) => some.includes(number) || others.includes(number)),
  );
});
