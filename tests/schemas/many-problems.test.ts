import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/schemas/entry.ts';
import { toReport } from '../../src/schemas/problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { createSuggester } from '../../src/text/suggest.ts';
import { aWork, problemLines } from '../support/builders.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

describe('Of a file with many problems', () => {
  test('the first hundred are told, and how many more there are', () => {
    const work = aWork('w', Object.fromEntries(numbers(100_000).map((i) => [`k${String(i)}`, 1])));
    const lines = toReport(parseEntry({ ...work, kind: 'work' }).problems).split('\n');

    expect([lines.length, ...lines.slice(98)]).toEqual([
      103,
      expect.stringMatching(/^content\/works\/w\.md:103 unknown key "k98"\. Known keys: title, /u),
      expect.stringMatching(/^content\/works\/w\.md:104 unknown key "k99"\. Known keys: title, /u),
      'content/works/w.md:104 99,900 more problems in this file. Mend those above first.',
      '',
      '100000 errors, 0 warnings',
    ]);
  });

  test('errors are told before warnings, and other files as if they were alone', () => {
    const problem = (file: string, line: number, severity: Problem['severity']): Problem => ({
      ...{ code: 'malformed-value', severity, file, line, column: 1, message: 'it is wrong' },
    });
    const report = toReport([
      ...numbers(150).map((i) => problem('a.md', i + 1, 'warning')),
      problem('a.md', 200, 'error'),
      problem('b.md', 1, 'warning'),
    ]).split('\n');

    expect(report.slice(97)).toEqual([
      'a.md:98 warning: it is wrong.',
      'a.md:99 warning: it is wrong.',
      'a.md:200 it is wrong.',
      'a.md:200 warning: 51 more problems in this file. Mend those above first.',
      'b.md:1 warning: it is wrong.',
      '',
      '1 error, 151 warnings',
    ]);
  });

  test('what was meant is said of the first twenty', () => {
    const lines = problemLines(
      aWork('w', { cites: numbers(30).map((i) => `workx-${String(i + 10)}`) }),
      ...numbers(30).map((i) => aWork(`work-${String(i + 10)}`)),
    );

    expect(lines.map((line) => line.replace(/^.*"\. /u, ''))).toEqual(
      numbers(30).map((i) =>
        i < 20
          ? `Did you mean "work-${String(i + 10)}"?`
          : `Add content/works/workx-${String(i + 10)}.md.`,
      ),
    );
  });

  test('candidates are gone through for the first twenty only', () => {
    let gone = 0;
    const candidates = {
      *[Symbol.iterator]() {
        gone += 1;
        yield 'title';
      },
    };
    const suggest = createSuggester();

    const found = numbers(1000).map(() => suggest('titel', candidates));

    expect([gone, found.filter((one) => one === 'title').length]).toEqual([20, 20]);
  });

  test('a value that is too long to be read in a message is cut', () => {
    const [line = ''] = problemLines(aWork('w', { type: '😀'.repeat(100_000) }));

    expect([line.length < 1200, line.isWellFormed()]).toEqual([true, true]);
  });
});
