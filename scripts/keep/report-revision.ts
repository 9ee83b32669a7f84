import path from 'node:path';
import { EditingRefusal } from '../../src/editing/refusal.ts';
import { createRevision } from '../../src/editing/revision.ts';
import type { Revision } from '../../src/editing/revision.ts';
import { toLine } from '../../src/schemas/problem.ts';
import { EXIT, Refusal } from '../command-line/command.ts';
import type { ExitCode, Options, Request } from '../command-line/command.ts';
import { carryOut, listChanges, showChanges, toFileData } from './carry-out.ts';
import { readLibrary } from './library.ts';

/** A change of several files, and the words for it. */
export interface Undertaking {
  /** @throws EditingRefusal where it cannot be done */
  readonly revise: (revision: Revision) => void;
  readonly toFormer?: (file: string) => string;
  /** Said when it is done. */
  readonly done: string;
  /** Said in its place where nothing is written. */
  readonly planned: string;
  /** What is left to do by hand. */
  readonly remarks?: readonly string[];
}

/** Thinks a change through, checks it, makes it if it is to be made, and says what was done. */
export async function reportRevision(
  { content, isDryRun, terminal }: Request<Options>,
  { revise, toFormer, done, planned, remarks = [] }: Undertaking,
): Promise<ExitCode> {
  const library = await readLibrary(content);
  const revision = createRevision(library.sources, path.basename(content), library.settings);
  try {
    revise(revision);
  } catch (error) {
    throw error instanceof EditingRefusal ? new Refusal(error.message, { cause: error }) : error;
  }
  const plan = { content, library, revision, isDryRun };
  const outcome = await carryOut(toFormer ? { ...plan, toFormer } : plan);
  const { warnings } = outcome;
  const data = { isDryRun, files: toFileData(outcome), warnings, remarks };
  terminal.report(data, [
    ...(isDryRun ? showChanges(outcome.files, terminal) : listChanges(outcome)),
    '',
    isDryRun ? `${planned} Nothing was changed: leave out --dry-run to do it.` : done,
    ...warnings.map(toLine),
    ...remarks,
  ]);
  return EXIT.fine;
}
