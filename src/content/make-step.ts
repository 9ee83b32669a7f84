import { constants, copyFile, link, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { hasCode } from './has-code.ts';
import { toJournalFolder, toSum } from './journal.ts';
import type { Step } from './journal.ts';

/** How it went: changed; or not, for somebody has changed the file in between. */
export type Outcome = 'made' | 'already-made' | 'changed-since';

/** Where new texts are put whose files were changed in between, in the content folder. */
export const KEPT_FOLDER = '.changes-kept';

/**
 * Makes one change that the journal holds, as often as is needed: what is done already stays. A file is replaced in
 * one step, a new one never takes the place of another.
 */
export async function makeStep(content: string, step: Step): Promise<Outcome> {
  const target = path.join(content, step.path);
  const present = await readSum(target);
  if (present === step.after) return 'already-made';
  if (present !== step.before) return keep(content, step);
  const draft = path.join(toJournalFolder(content), step.draft);
  if (step.after === null) await rm(target, { force: true });
  else if (step.before !== null) await fromNearby(draft, target, rename);
  else if (!(await create(draft, target))) return keep(content, step);
  return 'made';
}

/** The sum of a file's bytes; null where there is none. */
async function readSum(file: string): Promise<string | null> {
  try {
    return toSum(await readFile(file));
  } catch (cause) {
    if (hasCode(cause, ['ENOENT'])) return null;
    throw cause;
  }
}

/** @returns false where a file of that name has come into being */
async function create(draft: string, target: string): Promise<boolean> {
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await fromNearby(draft, target, link);
    return true;
  } catch (cause) {
    if (hasCode(cause, ['EEXIST'])) return false;
    // Some disks know no second name for a file (exFAT says EISDIR); the moment since the look above is short.
    if (!hasCode(cause, ['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EISDIR'])) throw cause;
    await fromNearby(draft, target, rename);
    return true;
  }
}

/** Moves a file; into a folder that is a link to another disk, from a copy on that disk. */
async function fromNearby(
  draft: string,
  target: string,
  move: (from: string, to: string) => Promise<void>,
): Promise<void> {
  try {
    await move(draft, target);
  } catch (cause) {
    if (!hasCode(cause, ['EXDEV'])) throw cause;
    const near = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
    try {
      await copyFile(draft, near);
      await move(near, target);
    } finally {
      await rm(near, { force: true });
    }
  }
}

/** What somebody wrote meanwhile stays; what was to be written is put where it can be found. */
async function keep(content: string, step: Step): Promise<Outcome> {
  if (step.after === null) return 'changed-since';
  const place = path.join(content, KEPT_FOLDER, step.path);
  await mkdir(path.dirname(place), { recursive: true });
  await copyBeside(path.join(toJournalFolder(content), step.draft), place);
  return 'changed-since';
}

/** Copies a file; where one of that name is kept already, a number is put behind the name. */
async function copyBeside(file: string, place: string, number = 1): Promise<void> {
  try {
    const name = number === 1 ? place : `${place}.${String(number)}`;
    await copyFile(file, name, constants.COPYFILE_EXCL);
  } catch (cause) {
    if (!hasCode(cause, ['EEXIST'])) throw cause;
    await copyBeside(file, place, number + 1);
  }
}
