import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLetterPages } from '../../src/catalogue/letter-pages.ts';
import { byText } from '../../src/catalogue/sorting.ts';

/** So many bearers of each family name, in the order of the index. */
function listNames(families: Readonly<Record<string, number>>): readonly { sortName: string }[] {
  return Object.entries(families).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => ({
      sortName: `${family}, ${String.fromCodePoint(65 + Math.floor(index / 26))}${String.fromCodePoint(97 + (index % 26))}`,
    })),
  );
}

const describePages = (authors: readonly { sortName: string }[]): readonly string[] =>
  toLetterPages({ authors }).map((page) => `${page.range}: ${String(page.authors.length)}`);

describe('The authors of a letter', () => {
  test('stand on one page where they are few', () => {
    expect(describePages(listNames({ Babbage: 3, Byron: 397 }))).toEqual(['Ba–By: 400']);
  });

  test('stand on several where they are many, each named by how its names begin', () => {
    const authors = listNames({ Babbage: 150, Bach: 100, Bengio: 200, Berg: 100, Byron: 390 });

    expect(describePages(authors)).toEqual(['Ba: 250', 'Be: 300', 'By: 390']);
  });

  test('are cut within a family only where it fills most of a page by itself', () => {
    expect(describePages(listNames({ Smirnov: 10, Smith: 700, Smyth: 10 }))).toEqual([
      'Sm–Smith, O: 400',
      'Smith, P–Sm: 320',
    ]);
  });

  test('may have names of any kind, long ones that begin alike and signs beyond the BMP', () => {
    const authors = [
      ...Array.from({ length: 400 }, (_, index) => ({
        sortName: `Organisation of Ministers ${String(index).padStart(3, '0')}`,
      })),
      { sortName: 'Organisation of Ministers 𝒵' },
    ];

    expect(describePages(authors)).toEqual(['Or–Organisation of…: 400', 'Organisation of…–Or: 1']);
  });

  test('are all there, in order, on pages that are not too long, whatever their names', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 1500,
      size: 'max',
    });
    fc.assert(
      fc.property(names, (unsorted) => {
        const authors = unsorted.toSorted(byText).map((sortName) => ({ sortName }));
        const pages = toLetterPages({ authors });
        expect(pages.flatMap((page) => page.authors)).toEqual(authors);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        expect(Math.max(...pages.map((page) => page.authors.length))).toBeLessThanOrEqual(400);
      }),
      { numRuns: 20 },
    );
  });
});
