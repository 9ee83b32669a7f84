import { renameEntry } from '../../src/editing/rename-entry.ts';
import { FOLDERS } from '../../src/text/folders.ts';
import type { Command, Options } from '../command-line/command.ts';
import { reportRevision } from './report-revision.ts';
import { readKind, readTwoIds } from './read-words.ts';
import { findSettingsRemark } from './settings.ts';

const KINDS = ['work', 'author', 'topic'] as const;

/** `npm run rename`. */
export const renameCommand: Command<Options> = {
  name: 'rename',
  summary: `Gives an entry another id, which is the name of its file and part of its address.
Every entry that names it is changed too. Its old addresses go on leading to it.`,
  usage: ['work|author|topic OLD NEW'],
  options: {},
  examples: [
    ['author m-shelley mary-shelley', 'content/authors/m-shelley.md becomes mary-shelley.md'],
    ['topic compute compute-governance --dry-run', 'shows every line that would change'],
  ],
  writes: true,
  run: async (request) => {
    const [first, ...words] = request.words;
    const kind = readKind(first, KINDS);
    const [from, to] = readTwoIds(words, ['OLD', 'NEW']);
    const renaming = { kind, from, to };
    return reportRevision(request, {
      revise: (revision) => {
        renameEntry(revision, renaming);
      },
      toFormer: (file) =>
        file.endsWith(`/${FOLDERS[kind]}/${to}.md`) ? file.replace(/[^/]*$/u, `${from}.md`) : file,
      done: `The ${kind} "${from}" is now "${to}". Its old address leads there.`,
      planned: `The ${kind} "${from}" would be "${to}".`,
      remarks: findSettingsRemark(kind, from, to),
    });
  },
};
