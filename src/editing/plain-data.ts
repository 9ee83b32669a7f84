import { z } from 'zod';
import { authorSchema } from '../schemas/author.ts';
import type { EntryKind } from '../schemas/entry.ts';
import { pageSchema } from '../schemas/page.ts';
import { topicSchema } from '../schemas/topic.ts';
import { workSchema } from '../schemas/work.ts';

/** Keys with their values, as they stand in front matter. */
export type FrontMatterData = Readonly<Record<string, unknown>>;

const SCHEMAS: Readonly<Record<EntryKind, z.ZodObject>> = {
  work: workSchema,
  author: authorSchema,
  topic: topicSchema,
  page: pageSchema,
};

/** The keys that front matter of this kind may have, in the order in which they are written. */
export function keysOf(kind: EntryKind): readonly string[] {
  return Object.keys(SCHEMAS[kind].shape);
}

/**
 * Data as a person would write them: keys in the order of the schema at every level, and left out what says nothing,
 * such as empty lists and values that stand without being written. Keys that the schema does not know come last.
 */
export function toPlainData(kind: EntryKind, data: FrontMatterData): FrontMatterData {
  return orderKeys(SCHEMAS[kind], data);
}

/** The same for the value of one key; undefined where it says nothing. */
export function toPlainValue(kind: EntryKind, key: string, value: unknown): unknown {
  return toPlainData(kind, { [key]: value })[key];
}

function orderKeys(schema: z.ZodObject, data: FrontMatterData): FrontMatterData {
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(data).filter((key) => !known.includes(key));
  const pairs = [...known, ...unknown].flatMap((key) => {
    const value = toPlain(schema.shape[key], data[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(pairs);
}

function toPlain(schema: unknown, value: unknown): unknown {
  const { inner, preset } = unwrap(schema);
  if (value === undefined || value === null || value === preset) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : toPlainList(inner, value);
  if (!isData(value) || !(inner instanceof z.ZodObject)) return value;
  return orderKeys(inner, value);
}

function toPlainList(schema: unknown, list: readonly unknown[]): readonly unknown[] {
  const item = schema instanceof z.ZodArray ? schema.element : undefined;
  return list.flatMap((value) => {
    const plain = toPlain(item, value);
    return plain === undefined ? [] : [toShortest(item, plain)];
  });
}

/** An author of whom only the id is said is written as that id: only there are a text and keys the same. */
function toShortest(schema: unknown, value: unknown): unknown {
  if (!(schema instanceof z.ZodPipe) || !isData(value)) return value;
  const [first, ...others] = Object.entries(value);
  return first?.[0] === 'author' && others.length === 0 ? first[1] : value;
}

/** Takes off what a schema is wrapped in, and tells the value that stands where none is written. */
function unwrap(schema: unknown): { readonly inner: unknown; readonly preset?: unknown } {
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodDefault)
    return { ...unwrap(schema.unwrap()), preset: schema.def.defaultValue };
  return { inner: schema };
}

function isData(value: unknown): value is FrontMatterData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
