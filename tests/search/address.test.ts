import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/search/address.ts';
import { anyText } from './any-text.ts';

const NOTHING = {
  text: '',
  filters: { authors: [], topics: [], types: [], publishers: [] },
  sort: 'relevance',
} as const;

describe('the address of a search', () => {
  test('holds the query, the filters and the order, each in its place', () => {
    const address = formatAddress({
      text: 'trager verification',
      filters: {
        types: ['report'],
        topics: ['verification'],
        publishers: ['rand'],
        authors: ['anka-reuel', 'ben-harack'],
        to: 2025,
        from: 2023,
      },
      sort: 'newest',
    });

    expect(address).toBe(
      '?q=trager+verification&author=anka-reuel&author=ben-harack&topic=verification&type=report&publisher=rand&from=2023&to=2025&sort=newest',
    );
  });

  test('is empty where nothing is sought', () => {
    expect(formatAddress(NOTHING)).toBe('');
    expect(parseAddress('')).toEqual(NOTHING);
  });

  test('passes over what makes no sense', () => {
    expect(
      parseAddress('?q=%20x%20&author=..&author=&type=a&type=a&from=soon&to=20255&sort=up&y=1'),
    ).toEqual({
      text: 'x',
      filters: { authors: [], topics: [], types: ['a'], publishers: [] },
      sort: 'relevance',
    });
  });

  test('is read as people write it by hand: years the wrong way round or as in a query, ids with commas, names', () => {
    const { filters } = NOTHING;
    const read = (search: string): unknown => parseAddress(search).filters;

    expect(read('?from=2025&to=2023')).toEqual({ ...filters, from: 2023, to: 2025 });
    expect(read('?year=2024')).toEqual({ ...filters, from: 2024, to: 2024 });
    expect(read('?year=2023..2025')).toEqual({ ...filters, from: 2023, to: 2025 });
    expect(read('?year=2023..')).toEqual({ ...filters, from: 2023 });
    expect(read('?year=2023&from=2021')).toEqual({ ...filters, from: 2021, to: 2023 });
    expect(read('?year=soon..')).toEqual(filters);
    expect(read('?topic=verification,ai-safety')).toEqual({
      ...filters,
      topics: ['verification', 'ai-safety'],
    });
    expect(read('?type=Report&author=Yoshua+Bengio&publisher=RAND&topic=AI+safety')).toEqual({
      types: ['report'],
      authors: ['yoshua-bengio'],
      publishers: ['rand'],
      topics: ['ai-safety'],
    });
  });

  test('gives back any query whatever that was put into it', () => {
    const id = fc.stringMatching(/^[a-z]{1,5}(?:-[a-z0-9]{1,5})?$/u);
    const ids = fc.uniqueArray(id, { maxLength: 4 });
    const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });
    const search = fc.record({
      text: anyText(60).map((text) => text.toWellFormed().trim()),
      filters: fc
        .record({ authors: ids, topics: ids, types: ids, publishers: ids, from: year, to: year })
        .filter(({ from = 0, to = Infinity }) => from <= to)
        .map(({ from, to, ...others }) => ({
          ...others,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        })),
      sort: fc.constantFrom('relevance', 'newest', 'oldest'),
    });

    fc.assert(
      fc.property(search, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  test('is read whatever stands in it', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const read = parseAddress(text);
        expect(parseAddress(formatAddress(read))).toEqual(read);
      }),
    );
  });
});
