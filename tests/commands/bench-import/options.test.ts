import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/import/options.ts';

describe('The benchmark of imports', () => {
  test('imports 1,000 records made of the content where nothing else is said', () => {
    expect(parseOptions([])).toEqual({ works: [1000] });
  });

  test('takes sizes once each, the smallest first, and a file of records', () => {
    expect(parseOptions(['--works', '3000, 300,3000', '--records', 'package.json'])).toEqual({
      works: [300, 3000],
      records: path.resolve('package.json'),
    });
  });

  test.each([
    [['--works', '1k'], '--works takes whole numbers from 1 on, not "1k".'],
    [['--records', 'no-such'], '--records: there is no file no-such.'],
    [['--cold'], /^Unknown option '--cold'/u],
  ])('refuses %j and says why', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
