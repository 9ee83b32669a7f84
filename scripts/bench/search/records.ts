import { z } from 'zod';
import { InputError } from './input-error.ts';
import { readLines } from './text-file.ts';

const record = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  /** As printed, "Sören Mindermann". */
  authors: z.array(z.string()),
  /** Their family names, in the same order. */
  family: z.array(z.string()),
  year: z.int(),
  venue: z.string().default(''),
  topics: z.array(z.string()).default([]),
  abstract: z.string().default(''),
});

/** A work of the benchmark's library. */
export interface BenchRecord extends Readonly<z.output<typeof record>> {
  /** Its line in the file, from 0: the name that queries and answers call it by. */
  readonly number: number;
}

/**
 * The first records of a file with one JSON object a line, one at a time.
 * @throws naming the line that is no record, and where there are fewer records than asked for
 */
export async function* readRecords(file: string, works: number): AsyncGenerator<BenchRecord> {
  let number = 0;
  for await (const line of readLines(file)) {
    if (number === works) return;
    yield { number, ...parseRecord(line, `${file}:${String(number + 1)}`) };
    number += 1;
  }
  if (number < works) {
    const [there, wanted] = [number, works].map((count) => count.toLocaleString('en'));
    throw new InputError(
      `${file} has ${String(there)} records, where ${String(wanted)} are asked for.`,
    );
  }
}

/** @param place file and line, for the message */
function parseRecord(line: string, place: string): z.output<typeof record> {
  const parsed = record.safeParse(parseJson(line));
  if (!parsed.success)
    throw new InputError(`${place} is no record. ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** What is no JSON is no record either: the schema says so, with its place. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * The order in which a library keeps its works: newest first, then by id. Engines settle ties by it, so that no
 * engine gains from where the right records stand in the file.
 */
export function byNewest(a: BenchRecord, b: BenchRecord): number {
  if (a.year !== b.year) return b.year - a.year;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
