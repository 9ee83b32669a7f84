import { expect, test } from 'vitest';
import { SearchFailure, toFailure } from '../../src/search/failure.ts';

test('What is meant for readers is said to them as it is', () => {
  const failure = new SearchFailure('The search index could not be fetched.', 'retry');

  expect(toFailure(failure)).toBe(failure);
});

test('What nobody foresaw is no sentence for readers: they are told that search failed, and what helps', () => {
  const cause = new TypeError("Cannot read properties of undefined (reading 'lexicon')");

  const { message, remedy, cause: kept } = toFailure(cause);

  expect({ message, remedy, kept }).toEqual({
    message: 'Search failed; reload the page to try again.',
    remedy: 'reload',
    kept: cause,
  });
});
