import path from 'node:path';
import { ChangeConflict, requirePlaces } from './change.ts';
import type { Change } from './change.ts';
import { closeJournal, isAtWork, openJournal, readJournal, tidyJournals } from './journal.ts';
import { toKnownName } from './known-name.ts';
import { KEPT_FOLDER, makeStep } from './make-step.ts';
import type { Outcome } from './make-step.ts';
import { readIfThere } from './read-if-there.ts';

export { ChangeConflict } from './change.ts';
export type { Change } from './change.ts';

/** What became of changes that had been interrupted. */
export interface Finished {
  /** Files that were changed now, as their keeper knows them. */
  readonly made: readonly string[];
  /** Files that somebody had changed in between, and that were left as they are. */
  readonly left: readonly string[];
  /** Folder that holds what would have been written to those. */
  readonly kept: string;
}

/**
 * Changes files of the content folder: all of them, or none. The changes are first written down in full, in a hidden
 * folder of the content folder. A command that is stopped before that has changed nothing; one that is stopped later
 * leaves its changes waiting, and `finishChanges` makes the rest of them. No file is ever half written.
 * @throws ChangeConflict where a file is not as it was read, or another command is at work; nothing was changed then
 */
export async function applyChanges(content: string, changes: readonly Change[]): Promise<void> {
  requirePlaces(changes);
  const real = changes.filter(({ before, text }) => before !== text);
  if (real.length === 0) return;
  await finishChanges(content);
  await requireUnchanged(content, real);
  // New texts first: at no moment is a text in no file.
  const inOrder = real.toSorted((a, b) => Number(!a.text) - Number(!b.text));
  if (!(await openJournal(content, inOrder))) throw atWork();
  const left = (await makeAll(content))?.left ?? [];
  if (left.length > 0) throw changedSince(left);
}

/**
 * Makes the rest of changes that were interrupted. Every command that reads the library begins with it.
 * @returns undefined where nothing was waiting
 * @throws ChangeConflict where the command that they belong to is still at work
 */
export async function finishChanges(content: string): Promise<Finished | undefined> {
  const journal = await readJournal(content);
  if (journal && (await isAtWork(content, journal))) throw atWork();
  const finished = await makeAll(content);
  await tidyJournals(content);
  return finished;
}

async function makeAll(content: string): Promise<Finished | undefined> {
  const journal = await readJournal(content);
  if (!journal) return undefined;
  const outcomes: { readonly file: string; readonly outcome: Outcome }[] = [];
  for (const step of journal.steps) {
    const file = toKnownName(path.join(content, step.path), content);
    outcomes.push({ file, outcome: await makeStep(content, step) });
  }
  await closeJournal(content);
  const filesOf = (wanted: Outcome): readonly string[] =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ file }) => file);
  const kept = toKnownName(path.join(content, KEPT_FOLDER), content);
  return { made: filesOf('made'), left: filesOf('changed-since'), kept };
}

async function requireUnchanged(content: string, changes: readonly Change[]): Promise<void> {
  const changed: string[] = [];
  for (const change of changes) {
    const file = path.join(content, change.path);
    if ((await readIfThere(file)) !== change.before) changed.push(toKnownName(file, content));
  }
  if (changed.length > 0) throw changedSince(changed);
}

function changedSince(files: readonly string[]): ChangeConflict {
  const which = files.join(', ');
  return new ChangeConflict(
    `Somebody else has changed or made ${which} in the meantime. Nothing there was overwritten. Look at it, then run the command again.`,
  );
}

function atWork(): ChangeConflict {
  return new ChangeConflict(
    'Another command is changing this library right now. Wait until it has finished, then run this one again.',
  );
}
