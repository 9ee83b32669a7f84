import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** How a program ended, and all that it said, on both streams. */
export interface Ended {
  /** null where it was killed. */
  readonly code: number | null;
  readonly output: string;
}

/**
 * Waits for a program to end.
 * @throws where it could not be started
 */
export function collectOutput(
  child: ChildProcessByStdio<Writable | null, Readable, Readable>,
): Promise<Ended> {
  let output = '';
  const keep = (bytes: Buffer): void => void (output += bytes.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: output.trim() });
    });
  });
}
