import { copyFile, link, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
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
  else if (step.before !== null) await rename(draft, target);
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
    await link(draft, target);
    return true;
  } catch (cause) {
    if (hasCode(cause, ['EEXIST'])) return false;
    // Some disks know no second name for a file; the moment since the look above is short.
    if (!hasCode(cause, ['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'])) throw cause;
    await rename(draft, target);
    return true;
  }
}

/** What somebody wrote meanwhile stays; what was to be written is put where it can be found. */
async function keep(content: string, step: Step): Promise<Outcome> {
  if (step.after === null) return 'changed-since';
  const place = path.join(content, KEPT_FOLDER, step.path);
  await mkdir(path.dirname(place), { recursive: true });
  await copyFile(path.join(toJournalFolder(content), step.draft), place);
  return 'changed-since';
}

function hasCode(cause: unknown, codes: readonly string[]): boolean {
  return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
}
