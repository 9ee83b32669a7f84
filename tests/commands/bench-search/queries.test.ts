import { describe, expect, test } from 'vitest';
import { chooseQueries, readQueries, takeEvenly } from '../../../scripts/bench/search/queries.ts';

const FILE = 'tests/fixtures/bench/queries.json';
const queries = await readQueries(FILE);
const ALL = { kinds: [], perKind: Infinity };

describe('Queries', () => {
  test('are all put where nothing is chosen', () => {
    expect(chooseQueries(queries, 5, ALL)).toEqual(queries);
  });

  test('whose work is not in the library are not put', () => {
    const chosen = chooseQueries(queries, 2, ALL);

    expect(chosen.map(({ q }) => q)).toEqual(['deep harbours', 'morrow', 'Òrbaldi']);
  });

  test('can be chosen by kind', () => {
    const chosen = chooseQueries(queries, 5, { ...ALL, kinds: ['keystroke', 'surname'] });

    expect(chosen.map(({ q }) => q)).toEqual(['morrow', 'Òrbaldi', 'what gu']);
  });

  test('can be limited for each kind', () => {
    const chosen = chooseQueries(queries, 5, { ...ALL, perKind: 1 });

    expect(chosen.map(({ q }) => q)).toEqual(['deep harbours', 'morrow', 'ropeless', 'what gu']);
  });

  test('of a kind that is not there are refused', () => {
    expect(() => chooseQueries(queries, 5, { ...ALL, kinds: ['titel'] })).toThrow(
      'There are no queries of the kind "titel". Kinds: title, surname, acronym, keystroke.',
    );
  });

  test('cannot be read out of a file that holds something else', async () => {
    const file = 'tests/fixtures/bench/records.jsonl';

    await expect(readQueries(file)).rejects.toThrow(`${file} is no list of queries.`);
  });
});

test('A part of a list is taken at even distances, from its beginning', () => {
  expect(takeEvenly([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 4, 7]);
  expect(takeEvenly([0, 1], 3)).toEqual([0, 1]);
});
