/** What the system means by the reasons that it gives most, as what is said of a file or folder, and what to do. */
const MEANINGS: Readonly<Record<string, readonly [what: string, next: string]>> = {
  EACCES: ['may not be read or changed by you', 'Look at its permissions, then run it again.'],
  EPERM: ['may not be read or changed by you', 'Look at its permissions, then run it again.'],
  EROFS: ['lies on a disk that cannot be written to', 'Copy the library to another one.'],
  ENOSPC: ['has no space left on its disk', 'Make room there, then run the command again.'],
  EDQUOT: ['has no space left on its disk', 'Make room there, then run the command again.'],
  EBUSY: ['is held by another program', 'Close that, then run the command again.'],
  ENOENT: ['is not there', 'Look at its name.'],
};

/**
 * What the system refused, in sentences; undefined for an error of another kind.
 * Codes and paths are those of Node (https://nodejs.org/api/errors.html#class-systemerror).
 */
export function toSystemFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const code = String(error.code);
  const [what, next] = MEANINGS[code] ?? [];
  const place = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  if (what === undefined || typeof place !== 'string') return error.message;
  return `${place} ${what} (${code}). ${String(next)}`;
}
