import { z } from 'zod';
import { InputError } from './input-error.ts';
import { readText } from './text-file.ts';

const relevance = z.union([
  z.array(z.int().nonnegative()).min(1),
  z.strictObject({ sn: z.string().min(1) }),
  z.strictObject({ ti: z.string().min(1) }),
  z.strictObject({ pre: z.array(z.string()).min(1) }),
]);

/**
 * Which records answer a query: those listed by number, or any with this family name (`sn`), with this word in its
 * title (`ti`), or with all these words in its title, the last one as the beginning of a word (`pre`). All folded.
 */
export type Relevance = Readonly<z.output<typeof relevance>>;

const query = z.object({
  kind: z.string().min(1),
  /** What is typed. */
  q: z.string().min(1),
  /** The record that the query was made from. */
  target: z.int().nonnegative(),
  rel: relevance,
});

export type BenchQuery = Readonly<z.output<typeof query>>;

/** The queries of a JSON file. @throws naming what of it is no query */
export async function readQueries(file: string): Promise<readonly BenchQuery[]> {
  const parsed = z
    .array(query)
    .min(1)
    .safeParse(parseJson(await readText(file)));
  if (!parsed.success)
    throw new InputError(`${file} is no list of queries. ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The kinds of the queries, each once, in their order. */
export function listKinds(queries: readonly BenchQuery[]): readonly string[] {
  return [...new Set(queries.map(({ kind }) => kind))];
}

/** Which of the queries are put. */
export interface Choice {
  /** Kinds that count; all where none is named. */
  readonly kinds: readonly string[];
  /** At most so many of each kind. */
  readonly perKind: number;
}

/**
 * The queries that are put to a library of this size: those made from one of its records. Where a kind has more than
 * asked for, they are taken at even distances, so that each choice is a fair picture of the kind.
 * @throws where a kind is named that no query has
 */
export function chooseQueries(
  queries: readonly BenchQuery[],
  works: number,
  { kinds, perKind }: Choice,
): readonly BenchQuery[] {
  const known = listKinds(queries);
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined) {
    throw new InputError(
      `There are no queries of the kind "${unknown}". Kinds: ${known.join(', ')}.`,
    );
  }
  const chosen = kinds.length === 0 ? known : known.filter((kind) => kinds.includes(kind));
  const within = queries.filter(({ target }) => target < works);
  return chosen.flatMap((kind) => {
    const ofKind = within.filter((query) => query.kind === kind);
    return takeEvenly(ofKind, perKind);
  });
}

/** At most so many items, at even distances, in their order. */
export function takeEvenly<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return items.filter(
    (_, index) =>
      Math.floor((index * count) / items.length) !==
      Math.floor(((index - 1) * count) / items.length),
  );
}
