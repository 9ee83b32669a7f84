import { expect, test } from 'vitest';
import { allowedEdits, countEdits } from '../../src/search/edits.ts';

test.each([
  ['governance', 'governance', 0, 0],
  ['goverance', 'governance', 1, 1],
  ['teh', 'the', 1, 1],
  ['verif', 'verification', 7, 0],
  ['verfic', 'verification', 6, 1],
  ['', 'ai', 2, 0],
  ['ai', '', 2, 2],
])(
  'From “%s” to “%s” there are %i edits, and %i to its nearest beginning',
  (a, b, whole, beginning) => {
    expect(countEdits(a, b)).toEqual({ whole, beginning });
  },
);

test('Short words forgive nothing, longer ones one edit, long ones two', () => {
  expect(['art', 'arts', 'compute', 'verified'].map(allowedEdits)).toEqual([0, 1, 1, 2]);
});
