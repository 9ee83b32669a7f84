import { fork } from 'node:child_process';
import { totalmem } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../../project.ts';
import { ENGINE_NAMES } from './engines.ts';

/** What one engine is to do at one size. */
export const order = z.object({
  engine: z.enum(ENGINE_NAMES),
  records: z.string(),
  works: z.int(),
  queries: z.array(z.string()).readonly(),
  /** So many odd queries are put after the others. */
  odd: z.int().nonnegative(),
});

export type Order = Readonly<z.output<typeof order>>;

const trial = z.discriminatedUnion('isDone', [
  z.object({
    isDone: z.literal(true),
    /** Numbers of records for each query, and how long it took. */
    answers: z.array(z.array(z.int()).readonly()).readonly(),
    milliseconds: z.array(z.number()).readonly(),
    startBytes: z.number(),
    totalBytes: z.number(),
    files: z.number(),
    buildCpuSeconds: z.number(),
    openMilliseconds: z.number(),
    peakMegabytes: z.number(),
    /** Milliseconds that the slowest of the odd queries took; absent where none was put. */
    slowestOdd: z.number().optional(),
  }),
  z.object({ isDone: z.literal(false), reason: z.string() }),
]);

/** What came of it: the answers and what they took, or why there are none. */
export type Trial = Readonly<z.output<typeof trial>>;

const SCRIPT = path.join(root, 'scripts', 'bench', 'search', 'run-engine.ts');

/** So much of the machine's memory an engine may take, in MiB, before it is ended. */
const MOST_MEMORY = Math.floor((totalmem() / 2 ** 20) * 0.7);

/** Runs one engine at one size in a program of its own. An engine that breaks is a finding, not an error. */
export function runTrial(given: Order): Promise<Trial> {
  const child = fork(SCRIPT, {
    execArgv: [`--max-old-space-size=${String(MOST_MEMORY)}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve) => {
    let found: Trial | undefined;
    child.once('message', (message) => {
      found = toTrial(message);
      child.disconnect();
    });
    child.once('error', ({ message }) => {
      resolve({ isDone: false, reason: message });
    });
    // Not before it has ended: the next engine has the machine to itself.
    child.once('exit', (code, signal) => {
      resolve(found ?? { isDone: false, reason: `it ended with ${signal ?? String(code)}` });
    });
    child.send(given);
  });
}

/** One bad number among thousands is enough to be told of. */
function toTrial(message: unknown): Trial {
  const { data, error } = trial.safeParse(message);
  if (data) return data;
  const [issue] = error.issues;
  return {
    isDone: false,
    reason: `what it sent makes no sense: ${String(issue?.message)} (${String(issue?.path.join('.'))})`,
  };
}
