import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeaving } from '../../src/offline/find-leaving.ts';
import type { KeptItem } from '../../src/offline/find-leaving.ts';

/** Pages of these sizes, the oldest first: a, b, c, … */
const ofSizes = (...sizes: readonly number[]): readonly KeptItem[] =>
  sizes.map((bytes, index) => ({ url: String.fromCharCode(97 + index), bytes, since: index }));

describe('What leaves to make room', () => {
  it.each([
    ['nothing where all have room', ofSizes(3, 3, 4), []],
    ['the oldest where there are too many', ofSizes(1, 1, 1, 1, 1), ['a', 'b']],
    ['the oldest where they are too large together', ofSizes(2, 5, 5), ['a']],
    ['as many of the oldest as it takes', ofSizes(2, 3, 10), ['a', 'b']],
    ['what is too large by itself, and no other for it', ofSizes(2, 3, 11), ['c']],
    ['nothing where nothing is kept', [], []],
  ])('is %s', (_what, kept, leaving) => {
    expect(findLeaving(kept, { items: 3, bytes: 10 })).toEqual(leaving);
  });

  it('always leaves a rest that has room, and of it no page is older than one that left', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(sizes, fc.nat(8), fc.nat(30), (some, items, bytes) => {
        const kept = ofSizes(...some);
        const leaving = findLeaving(kept, { items, bytes });
        const rest = kept.filter(({ url }) => !leaving.includes(url));
        const left = kept.filter((item) => leaving.includes(item.url) && item.bytes <= bytes);

        expect(rest.length).toBeLessThanOrEqual(items);
        expect(rest.reduce((sum, item) => sum + item.bytes, 0)).toBeLessThanOrEqual(bytes);
        for (const { since } of left) expect(rest.every((item) => item.since > since)).toBe(true);
      }),
    );
  });
});
