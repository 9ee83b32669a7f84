import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { root } from '../project.ts';

/** A folder for one build, within the project: what Astro writes there on its way looks for packages above it. */
export interface Workshop {
  /** Where the new site is made. */
  readonly site: string;
  /** Where the old site waits while the new one takes its place. */
  readonly old: string;
  /** What the tools remember during this build; not shared, as builds may run side by side. */
  readonly cache: string;
  readonly close: () => Promise<void>;
}

/** A build that is older than this, in milliseconds, is not running any more. */
const LONGEST_BUILD = 24 * 60 * 60 * 1000;

const PARENT = path.join(root, '.build');

/**
 * Makes an empty workshop, after clearing away what builds that were killed have left.
 * @param target where the site will stand
 */
export async function openWorkshop(target: string): Promise<Workshop> {
  await mkdir(PARENT, { recursive: true });
  await clearStale();
  const folder = await mkdtemp(path.join(PARENT, `${String(process.pid)}.`));
  const { targetFile, ...places } = placesIn(folder);
  await writeFile(targetFile, target);
  return {
    ...places,
    close: async () => {
      await rm(folder, { recursive: true, force: true });
      // Another build may still be at work there: then the folder is not empty, and stays.
      await rmdir(PARENT).catch(() => undefined);
    },
  };
}

function placesIn(folder: string): Omit<Workshop, 'close'> & { readonly targetFile: string } {
  return {
    site: path.join(folder, 'site'),
    old: path.join(folder, 'old'),
    cache: path.join(folder, 'cache'),
    targetFile: path.join(folder, 'target.txt'),
  };
}

/** A build that was killed between its last two moves left the old site here: it is put back. */
async function clearStale(): Promise<void> {
  for (const name of await readdir(PARENT)) {
    const pid = /^(\d+)\./u.exec(name)?.[1];
    const folder = path.join(PARENT, name);
    if (pid === undefined || ((await isYoung(folder)) && isRunning(Number(pid)))) continue;
    const { old, targetFile } = placesIn(folder);
    const target = await readFile(targetFile, 'utf8').catch(() => undefined);
    if (target !== undefined && existsSync(old) && !existsSync(target)) await rename(old, target);
    await rm(folder, { recursive: true, force: true });
  }
}

async function isYoung(folder: string): Promise<boolean> {
  const status = await stat(folder).catch(() => undefined);
  return status !== undefined && Date.now() - status.mtimeMs < LONGEST_BUILD;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's program may not be asked, but it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
