import { describe, expect, test } from 'vitest';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { shelveByYear } from '../../src/catalogue/shelves.ts';
import { countByYear, toYearSpan } from '../../src/catalogue/statistics.ts';
import { describeYears, toYearsHref, toYearSpans } from '../../src/catalogue/year-spans.ts';
import { aCatalogue, aWork } from '../support/builders.ts';

const links = createPermalinks('https://example.org', '/');

/** The catalogue of works of these years. */
function ofYears(...years: readonly string[]) {
  return aCatalogue(...years.map((published, index) => aWork(`w${String(index)}`, { published })));
}

describe('Works by year', () => {
  test('One old book makes decades of the years, not hundreds of bars', () => {
    const spans = countByYear(ofYears('1651', '2024', '2025-04', '2019').works);
    expect([spans.length, ...spans.filter(({ count }) => count > 0)]).toEqual([
      38,
      { from: 1651, to: 1659, count: 1 },
      { from: 2010, to: 2019, count: 1 },
      { from: 2020, to: 2025, count: 2 },
    ]);
  });

  test.each([
    [1966, 2025, 60],
    [1965, 2025, 7],
    [1, 2025, 41],
    [1, 9999, 50],
  ])('From %i to %i there are %i bars', (from, to, bars) => {
    const spans = toYearSpans(new Map([[to, 1]]), { from, to });
    expect([spans.length, spans[0]?.from, spans.at(-1)]).toEqual([
      bars,
      from,
      { from: spans.at(-1)?.from, to, count: 1 },
    ]);
  });

  test('A year leads to its page, and several lead to the search for them', () => {
    expect(toYearsHref({ from: 2025, to: 2025 }, links)).toBe('/years/2025/');
    expect(toYearsHref({ from: 1650, to: 1659 }, links)).toBe('/search/?from=1650&to=1659');
    expect(describeYears({ from: 1650, to: 1659 })).toBe('1650–1659');
  });

  test('A year before 1000 keeps its zero in addresses and is read without it', () => {
    const { works } = ofYears('0999');
    const [shelf] = shelveByYear(works);
    const [span] = countByYear(works);
    expect([shelf?.slug, shelf?.name, toYearSpan(works)]).toEqual(['0999', '999', '999']);
    expect(span && toYearsHref(span, links)).toBe(links.year('0999'));
  });
});
