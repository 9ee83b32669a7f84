import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createQueue } from '../text/queue.ts';
import type { Change } from './change.ts';
import { readIfThere } from './read-if-there.ts';

/** One change as it is noted down: texts by their sums, the new text in a file of its own. */
export interface Step {
  readonly path: string;
  /** SHA-256 of the text before; null where there was no file. */
  readonly before: string | null;
  /** SHA-256 of the text after; null where the file goes. */
  readonly after: string | null;
  /** Name of the file in the journal's folder that holds the new text. */
  readonly draft: string;
}

/** All changes of one command. */
export interface Journal {
  /** Number of the process that wrote it. */
  readonly program: number;
  readonly steps: readonly Step[];
}

/** Where changes wait that were promised and may not all be made. Readers of the library pass over its name. */
export function toJournalFolder(content: string): string {
  return path.join(content, '.changes');
}

const LIST = 'changes.json';
/** Names of what is being prepared, and of what is done with; both say which program made them. */
const ASIDE = /^\.changes-(?:next|done)-(\d+)-/u;

/** The SHA-256 of a text, or of the bytes of a file. */
export function toSum(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

function aside(content: string, state: 'next' | 'done'): string {
  return path.join(content, `.changes-${state}-${String(process.pid)}-${randomUUID()}`);
}

/**
 * Writes down all changes with their texts, aside and onto the disk, and only then gives them the name at which they
 * are found: from that moment on they will be made, whatever happens.
 * @returns false where others wait there already
 */
export async function openJournal(content: string, changes: readonly Change[]): Promise<boolean> {
  const next = aside(content, 'next');
  await mkdir(next);
  try {
    await Promise.all(changes.map((change, index) => writeDraft(next, change, index)));
    const journal: Journal = { program: process.pid, steps: changes.map(toStep) };
    await writeFile(path.join(next, LIST), JSON.stringify(journal), FLUSHED);
    return await take(next, toJournalFolder(content));
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

const FLUSHED = { flush: true };
const atOnce = createQueue(32);

async function writeDraft(folder: string, { text }: Change, index: number): Promise<void> {
  if (text === undefined) return;
  await atOnce(() => writeFile(path.join(folder, toDraftName(index)), text, FLUSHED));
}

function toStep({ path: place, before, text }: Change, index: number): Step {
  return {
    path: place,
    before: before === undefined ? null : toSum(before),
    after: text === undefined ? null : toSum(text),
    draft: toDraftName(index),
  };
}

function toDraftName(index: number): string {
  return `${String(index)}.md`;
}

/** Gives a folder a name that nobody else has; false where somebody has it. */
async function take(folder: string, name: string): Promise<boolean> {
  try {
    await rename(folder, name);
    return true;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(code))) return false;
    throw cause;
  }
}

/** The changes that wait; undefined where none do. */
export async function readJournal(content: string): Promise<Journal | undefined> {
  const file = path.join(toJournalFolder(content), LIST);
  const text = await readIfThere(file);
  // It was written by openJournal, whole or not at all.
  return text === undefined ? undefined : (JSON.parse(text) as Journal);
}

/** A command makes its changes in moments; after this time the number of its process may be that of another program. */
const LONGEST_RUN = 60_000;

/** Whether the program that wrote the journal is still about to make its changes. */
export async function isAtWork(content: string, { program }: Journal): Promise<boolean> {
  if (program === process.pid || !isRunning(program)) return false;
  const status = await stat(path.join(toJournalFolder(content), LIST)).catch(() => undefined);
  return status !== undefined && Date.now() - status.mtimeMs < LONGEST_RUN;
}

/** Takes the journal away, in one step first: what is half taken away must not be taken for one that waits. */
export async function closeJournal(content: string): Promise<void> {
  const done = aside(content, 'done');
  if (await take(toJournalFolder(content), done).catch(() => false))
    await rm(done, { recursive: true, force: true });
}

/** Takes away what programs left that were stopped while they prepared or tidied up. */
export async function tidyJournals(content: string): Promise<void> {
  const names = (await readdir(content).catch(() => [])).filter((name) => {
    const [, program] = ASIDE.exec(name) ?? [];
    return program !== undefined && !isRunning(Number(program));
  });
  for (const name of names) await rm(path.join(content, name), { recursive: true, force: true });
}

function isRunning(program: number): boolean {
  try {
    process.kill(program, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
