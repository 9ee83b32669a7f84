import os from 'node:os';
import v8 from 'node:v8';

/** Node itself stops at 4 GB, however much there is: a library of 100,000 works needs more. */
const SHARE = 0.75;

/**
 * Parameters of Node that let a build use most of the memory that the machine has, or the container it runs in; none
 * where Node takes as much by itself, or somebody has set a limit in NODE_OPTIONS.
 */
export function toHeapParameters(
  environment: NodeJS.ProcessEnv = process.env,
  bytes = findMemory(),
  limit = v8.getHeapStatistics().heap_size_limit,
): readonly string[] {
  const wanted = bytes * SHARE;
  const isSet = environment.NODE_OPTIONS?.includes('--max-old-space-size') === true;
  if (isSet || wanted <= limit) return [];
  return [`--max-old-space-size=${String(Math.floor(wanted / 2 ** 20))}`];
}

/** Memory of the machine or of the container, in bytes. */
function findMemory(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(os.totalmem(), allowed) : os.totalmem();
}
