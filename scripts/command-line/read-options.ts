import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { EXIT } from './command.ts';

type Read<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; strict: true }>
>['values'];

/**
 * What was typed after a command that has a few options and no help of its own. Where that is not understood, the
 * program says so with how it is called, and ends.
 * @param usage how it is called
 */
export function readOptions<const O extends ParseArgsOptionsConfig>(
  options: O,
  usage: string,
): Read<O> {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    return endMisused(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Says what is wrong with what was typed, and ends the program. */
export function endMisused(message: string, usage: string): never {
  console.error(`${message}\n\nUsage: ${usage}`);
  process.exit(EXIT.misused);
}
