import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../search/input-error.ts';
import { parseSizes } from '../sizes.ts';

/** What the command was asked for. */
export interface ImportBenchOptions {
  /** Numbers of records, each once, in rising order. */
  readonly works: readonly number[];
  /** A file of records; absent where they are made from the content. */
  readonly records?: string;
}

export const USAGE = `npm run bench:import -- [options]
  --works 1000,10000  how many records are imported (1000)
  --records FILE      takes them from a file of the form of bench:search, not from the words of the content`;

/**
 * Reads what stands after the command's name.
 * @throws UsageError where an option is unknown or cannot be met
 */
export function parseOptions(args: readonly string[]): ImportBenchOptions {
  const { works, records } = parseValues(args);
  if (records !== undefined && !existsSync(records))
    throw new UsageError(`--records: there is no file ${records}.`);
  return {
    works: parseSizes(works),
    ...(records === undefined ? {} : { records: path.resolve(records) }),
  };
}

function parseValues(args: readonly string[]): { works: string; records?: string | undefined } {
  const options = {
    works: { type: 'string', default: '1000' },
    records: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
