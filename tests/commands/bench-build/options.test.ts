import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/bench/build/options.ts';
import { root } from '../../../scripts/project.ts';

describe('The benchmark of builds', () => {
  test('builds 1,000 works of the content twice where nothing else is said', () => {
    expect(parseOptions([], root)).toEqual({
      works: [1000],
      authorsPerWork: 0.6,
      content: path.join(root, 'content'),
      isWarmToo: true,
      isBesideHugo: false,
    });
  });

  test('takes sizes once each, the smallest first, more authors, another content folder, and Hugo beside', () => {
    const args = [
      '--works',
      '3000, 300,3000',
      '--authors',
      '2.3',
      '--content',
      'tests/fixtures/library',
      '--cold',
      '--hugo',
    ];
    expect(parseOptions(args, root)).toEqual({
      works: [300, 3000],
      authorsPerWork: 2.3,
      content: path.join(root, 'tests/fixtures/library'),
      isWarmToo: false,
      isBesideHugo: true,
    });
  });

  test.each([
    [['--works', '1k'], '--works takes whole numbers from 1 on, not "1k".'],
    [['--works', '-5'], /--works/u],
    [['--authors', '0'], '--authors takes a number above 0, not "0".'],
    [['--authors', 'many'], /--authors/u],
    [['--works', ''], '--works names no size.'],
    [['--content', 'no-such'], `--content: there is no folder ${path.join(root, 'no-such')}.`],
    [['--content', 'src'], `--content: ${path.join(root, 'src')} has no folder works.`],
    [['--warm'], /^Unknown option '--warm'/u],
    [['1000'], /^Unexpected argument '1000'/u],
  ])('refuses %j and says why', (args, message) => {
    expect(() => parseOptions(args, root)).toThrow(message);
  });
});
