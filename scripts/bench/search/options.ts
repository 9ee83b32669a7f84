import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseCount, parseList, parseSizes } from '../sizes.ts';
import { ENGINE_NAMES } from './engines.ts';
import type { EngineName } from './engines.ts';
import { UsageError } from './input-error.ts';
import type { Choice } from './queries.ts';

/** What the command was asked for. */
export interface BenchOptions extends Choice {
  readonly records: string;
  readonly queries: string;
  /** Sizes of the library, each once, in rising order. */
  readonly works: readonly number[];
  readonly engines: readonly EngineName[];
  /** So many odd queries are put to our own engine after the others. */
  readonly odd: number;
  /** Where the figures are written as data; absent where nobody asked. */
  readonly json?: string;
}

export const USAGE = `npm run bench:search -- --records FILE --queries FILE [options]
  --works 1000,10000     sizes of the library (1000)
  --engines ours,fuse    engines to compare (${ENGINE_NAMES.join(',')})
  --kinds title,surname  kinds of queries that are put (all)
  --per-kind N           at most so many queries of each kind (all)
  --odd 1000             odd queries that ours is tried with after the others (1000; 0 for none)
  --json FILE            writes the figures there as data, too`;

const OPTIONS = {
  records: { type: 'string' },
  queries: { type: 'string' },
  works: { type: 'string', default: '1000' },
  engines: { type: 'string', default: ENGINE_NAMES.join(',') },
  kinds: { type: 'string', default: '' },
  'per-kind': { type: 'string' },
  odd: { type: 'string', default: '1000' },
  json: { type: 'string' },
} as const;

/**
 * Reads what stands after the command's name.
 * @throws UsageError where an option is unknown, is missing or cannot be met
 */
export function parseOptions(args: readonly string[]): BenchOptions {
  const values = parseValues(args);
  const perKind = values['per-kind'];
  return {
    records: toFile('--records', values.records),
    queries: toFile('--queries', values.queries),
    works: parseSizes(values.works),
    engines: toEngines(values.engines),
    kinds: parseList(values.kinds),
    perKind: perKind === undefined ? Infinity : parseCount('--per-kind', perKind),
    odd: values.odd === '0' ? 0 : parseCount('--odd', values.odd),
    ...(values.json === undefined ? {} : { json: toNewFile('--json', values.json) }),
  };
}

function parseValues(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function toEngines(text: string): readonly EngineName[] {
  const engines = parseList(text).map((name) => {
    const known = ENGINE_NAMES.find((engine) => engine === name);
    if (known !== undefined) return known;
    throw new UsageError(`There is no engine "${name}". Engines: ${ENGINE_NAMES.join(', ')}.`);
  });
  if (engines.length === 0) throw new UsageError('--engines names no engine.');
  return engines;
}

function toFile(option: string, file: string | undefined): string {
  if (file === undefined) throw new UsageError(`${option} is missing.`);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UsageError(`${option}: there is no file ${file}.`);
  }
  return file;
}

function toNewFile(option: string, file: string): string {
  if (existsSync(path.dirname(file))) return file;
  throw new UsageError(`${option}: there is no folder ${path.dirname(file)}.`);
}
