import { measureCoverage } from '../../src/catalogue/coverage.ts';
import type { Coverage, Gap, Share, Tally } from '../../src/catalogue/coverage.ts';
import type { Entries } from '../../src/catalogue/entries.ts';
import { parseEntry } from '../../src/schemas/entry.ts';
import type { Entry, EntryKind, SourceFile } from '../../src/schemas/entry.ts';
import { EXIT, UsageError } from '../command-line/command.ts';
import type { Command } from '../command-line/command.ts';
import type { Paint } from '../command-line/style.ts';
import { readLibrary } from './library.ts';

const OPTIONS = {
  all: { type: 'boolean', says: 'names every file with a gap, and not the first few' },
} as const;

/** Files that are named for each gap. */
const NAMED = 5;
/** Signs of the longest bar. */
const BAR = 30;

/** `npm run stats`. */
export const statsCommand: Command<typeof OPTIONS> = {
  name: 'stats',
  summary: 'Counts what is in the library, how complete it is, and what is worth filling in.',
  usage: ['', '--all'],
  options: OPTIONS,
  examples: [
    ['', 'the library at a glance'],
    ['--all', 'with the names of all files that lack something'],
  ],
  writes: false,
  run: async ({ values, words, content, terminal }) => {
    if (words.length > 0) throw new UsageError(`"${words.join(' ')}" means nothing here.`);
    const { sources } = await readLibrary(content);
    const coverage = measureCoverage(toEntries(sources));
    terminal.report(coverage, toLines(coverage, values.all ? Infinity : NAMED, terminal.paint));
    return EXIT.fine;
  },
};

/** The entries that can be read, as far as they are right: what is wrong with others is for the check to say. */
function toEntries(sources: readonly SourceFile[]): Entries {
  const parse = <K extends EntryKind>(kind: K): readonly Entry<K>[] =>
    sources.flatMap((source) => {
      if (source.kind !== kind) return [];
      return parseEntry({ ...source, kind }).entry ?? [];
    });
  return {
    works: parse('work'),
    authors: parse('author'),
    topics: parse('topic'),
    pages: parse('page'),
  };
}

function toLines(
  { counts, types, years, growth, shares, gaps }: Coverage,
  named: number,
  paint: Paint,
): readonly string[] {
  const { works, drafts, persons, organizations, topics, removed } = counts;
  return [
    paint('bold', 'The library'),
    ...toRows([
      [
        String(works),
        toNoun(works, 'work'),
        drafts > 0 ? `and ${String(drafts)} ${toNoun(drafts, 'draft')}` : '',
      ],
      [String(persons), toNoun(persons, 'person'), ''],
      [String(organizations), toNoun(organizations, 'organization'), ''],
      [String(topics), toNoun(topics, 'topic'), ''],
      ...(removed > 0 ? [[String(removed), toNoun(removed, 'removed entry'), '']] : []),
    ]),
    ...toBars('Works by type', types, paint),
    ...toBars('Works by year', years, paint),
    ...toBars('Came into the library', growth, paint),
    '',
    paint('bold', 'How complete it is'),
    ...toShares(shares),
    ...toGaps(gaps, named, paint),
  ];
}

function toNoun(count: number, noun: string): string {
  if (count === 1) return noun;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Numbers stand in a column, flush right. */
function toRows(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([number = '']) => number.length));
  return rows.map(([number = '', ...rest]) =>
    `  ${number.padStart(width)}  ${rest.join(' ')}`.trimEnd(),
  );
}

function toBars(title: string, tallies: readonly Tally[], paint: Paint): readonly string[] {
  if (tallies.length === 0) return [];
  const most = Math.max(...tallies.map(({ count }) => count));
  const width = Math.max(...tallies.map(({ name }) => name.length));
  const digits = String(most).length;
  const rows = tallies.map(({ name, count }) => {
    const bar = '#'.repeat(Math.max(1, Math.round((BAR * count) / most)));
    return `  ${name.padEnd(width)}  ${String(count).padStart(digits)}  ${paint('cyan', bar)}`;
  });
  return ['', paint('bold', title), ...rows];
}

function toShares(shares: readonly Share[]): readonly string[] {
  const some = shares.filter(({ of }) => of > 0);
  return toRows(
    some.map(({ what, have, of }) => [
      `${String(Math.floor((100 * have) / of))} %`,
      what,
      `(${String(have)} of ${String(of)})`,
    ]),
  );
}

function toGaps(gaps: readonly Gap[], named: number, paint: Paint): readonly string[] {
  if (gaps.length === 0) return [];
  const isCut = gaps.some(({ files }) => files.length > named);
  return [
    '',
    paint('bold', 'Worth filling in'),
    ...gaps.flatMap(({ what, files }) => [
      `  ${what}: ${String(files.length)}`,
      ...files.slice(0, named).map((file) => `    ${file}`),
    ]),
    ...(isCut ? ['', 'All file names: npm run stats -- --all'] : []),
  ];
}
