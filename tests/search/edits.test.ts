import { describe, expect, test } from 'vitest';
import { allowedEdits } from '../../src/search/terms/allowed-edits.ts';
import { createSlipFinder } from '../../src/search/terms/slips.ts';
import { countEdits } from './count-edits.ts';
import { createRandom, makeWords } from './made-library.ts';

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

describe('A walk through sorted terms', () => {
  const terms = [...new Set(makeWords(1500, 5))].sort();
  const findSlips = createSlipFinder(terms);

  /** A word with one or two letters left out, doubled, changed or swapped. */
  function misspell(word: string, random: () => number): string {
    const at = Math.floor(random() * (word.length - 1));
    const [a, b] = [word[at] ?? '', word[at + 1] ?? ''];
    const slips = [a, b + a, a + a + b, `x${b}`];
    const slip = slips[Math.floor(random() * slips.length)] ?? '';
    const misspelt = word.slice(0, at) + slip + word.slice(at + 2);
    return random() < 0.5 ? misspell(misspelt, random) : misspelt;
  }

  test.each([
    ['whole terms', false],
    ['beginnings of terms', true],
  ])('finds the %s that somebody finds who counts the edits to each', (_, isUnfinished) => {
    const random = createRandom(11);
    let found = 0;
    for (let round = 0; round < 60; round += 1) {
      const word = misspell(terms[Math.floor(random() * terms.length)] ?? '', random);
      for (const most of [1, 2, 3]) {
        const counted = terms.flatMap((text, term) => {
          const { whole, beginning } = countEdits(word, text);
          const edits = isUnfinished ? beginning : whole;
          return edits <= most ? [{ term, edits, isWhole: whole === edits }] : [];
        });
        expect(findSlips(word, isUnfinished, most), word).toEqual(counted);
        found += counted.length;
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  test('finds nothing for a word that is longer than any', () => {
    expect(findSlips('a'.repeat(60), false, 2)).toEqual([]);
  });
});
