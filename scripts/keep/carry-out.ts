import path from 'node:path';
import { applyChanges } from '../../src/content/apply-changes.ts';
import { toKnownName } from '../../src/content/known-name.ts';
import type { FileChange, Revision } from '../../src/editing/revision.ts';
import { toLine } from '../../src/schemas/problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { Refusal } from '../command-line/command.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { findNewProblems } from './library.ts';
import type { Library } from './library.ts';
import { diffLines } from './line-diff.ts';

/** What a command has changed, or would change. */
export interface Outcome {
  /** Files as their keeper knows them, with what becomes of each. */
  readonly files: readonly { readonly file: string; readonly change: FileChange }[];
  /** Warnings that the library did not have before. */
  readonly warnings: readonly Problem[];
}

/** What is to be done, where, and whether it is done at all. */
export interface Plan {
  readonly content: string;
  readonly library: Library;
  readonly revision: Revision;
  readonly isDryRun: boolean;
  /** The name that a file had before it was renamed. */
  readonly toFormer?: (file: string) => string;
}

/**
 * Checks the library as it would be, and writes it where nothing is wrong that was not wrong before.
 * @throws Refusal with what would be wrong; ChangeConflict
 */
export async function carryOut(plan: Plan): Promise<Outcome> {
  const { content, library, revision, isDryRun, toFormer } = plan;
  const found = findNewProblems(library.problems, library.check(revision.toSources()), toFormer);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Refusal(
      [
        'Nothing was changed, for the library would not be right any more:',
        ...errors.map(toLine),
      ].join('\n'),
    );
  const changes = revision.toChanges();
  if (!isDryRun) await applyChanges(content, changes);
  const files = changes.map((change) => ({
    file: toKnownName(path.join(content, change.path), content),
    change,
  }));
  return { files, warnings: found };
}

/** A file with what becomes of it, in a word that fits before its name. */
export function toDeed({ before, text }: FileChange): 'made' | 'removed' | 'changed' {
  if (before === undefined) return 'made';
  return text === undefined ? 'removed' : 'changed';
}

/** The changes line by line, as they are shown before they are made. */
export function showChanges(files: Outcome['files'], { paint }: Terminal): readonly string[] {
  return files.flatMap(({ file, change }) => {
    const lines = diffLines(change.before, change.text).map(({ sign, text }) => {
      const line = `  ${sign} ${text}`.trimEnd();
      return sign === ' ' ? paint('dim', line) : paint(sign === '+' ? 'green' : 'red', line);
    });
    return [
      `${paint('bold', file)} (${toDeed(change)})`,
      ...(toDeed(change) === 'removed' ? [] : lines),
    ];
  });
}

/** What was done, a file a line. */
export function listChanges({ files }: Outcome): readonly string[] {
  return files.map(({ file, change }) => `  ${toDeed(change).padEnd(7)}  ${file}`);
}

/** The same as data. */
export function toFileData({ files }: Outcome): readonly { file: string; change: string }[] {
  return files.map(({ file, change }) => ({ file, change: toDeed(change) }));
}
