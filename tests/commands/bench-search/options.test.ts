import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/search/options.ts';

const FILES = [
  ...['--records', 'tests/fixtures/bench/records.jsonl'],
  ...['--queries', 'tests/fixtures/bench/queries.json'],
];

describe('The benchmark of search', () => {
  test('compares all engines with all queries at 1,000 works where nothing else is said', () => {
    expect(parseOptions(FILES)).toEqual({
      records: 'tests/fixtures/bench/records.jsonl',
      queries: 'tests/fixtures/bench/queries.json',
      works: [1000],
      engines: ['ours', 'minisearch', 'flexsearch', 'pagefind', 'fuse'],
      kinds: [],
      perKind: Infinity,
      odd: 1000,
    });
  });

  test('takes sizes once each, the smallest first', () => {
    expect(parseOptions([...FILES, '--works', '10000, 1000,10000']).works).toEqual([1000, 10_000]);
  });

  test.each([
    [['--works', '1k'], '--works takes whole numbers from 1 on, not "1k".'],
    [['--works', '0'], '--works takes whole numbers from 1 on, not "0".'],
    [['--works', ','], '--works names no size.'],
    [['--odd', 'many'], '--odd takes whole numbers from 1 on, not "many".'],
    [['--per-kind', '1.5'], '--per-kind takes whole numbers from 1 on, not "1.5".'],
    [
      ['--engines', 'ours,lunr'],
      'There is no engine "lunr". Engines: ours, minisearch, flexsearch, pagefind, fuse.',
    ],
    [['--engines', ''], '--engines names no engine.'],
    [['--json', 'no/such/figures.json'], '--json: there is no folder no/such.'],
    [['--queries', 'no-such.json'], '--queries: there is no file no-such.json.'],
    [['--size', '1000'], /^Unknown option '--size'/u],
  ])('refuses %j and says why', (args, message) => {
    expect(() => parseOptions([...FILES, ...args])).toThrow(message);
  });

  test('cannot do without records and queries', () => {
    expect(() => parseOptions([])).toThrow('--records is missing.');
    expect(() => parseOptions(FILES.slice(0, 2))).toThrow('--queries is missing.');
  });
});
