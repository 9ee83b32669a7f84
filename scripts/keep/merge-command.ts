import { mergeEntries } from '../../src/editing/merge-entries.ts';
import type { Command, Options } from '../command-line/command.ts';
import { reportRevision } from './report-revision.ts';
import { readKind, readTwoIds } from './read-words.ts';

const KINDS = ['author', 'topic'] as const;

/** `npm run merge`. */
export const mergeCommand: Command<Options> = {
  name: 'merge',
  summary: `Makes one author or topic of two that are the same.
The first one goes; the second one stays and takes over names, facts and text. Works
go on showing the name that is printed on them, and old addresses go on leading there.`,
  usage: ['author|topic FROM INTO'],
  options: {},
  examples: [
    ['author m-shelley mary-shelley', 'whoever is named m-shelley is mary-shelley from now on'],
    ['topic compute compute-governance --dry-run', 'shows every line that would change'],
  ],
  writes: true,
  run: async (request) => {
    const [first, ...words] = request.words;
    const kind = readKind(first, KINDS);
    const [from, to] = readTwoIds(words, ['FROM', 'INTO']);
    return reportRevision(request, {
      revise: (revision) => {
        mergeEntries(revision, { kind, from, to });
      },
      done: `The ${kind} "${from}" has become a part of "${to}". Its old address leads there.`,
      planned: `The ${kind} "${from}" would become a part of "${to}".`,
    });
  },
};
