import { z } from 'zod';
import { MOST_ITEMS } from './limits.ts';

/** What is said where front matter is no list of keys at all. */
export const FRONT_MATTER = { error: 'keys are wanted, each with its value' };

/** A key without a value is as good as none: YAML reads it as null. */
function toPresent(value: unknown): unknown {
  return value === null ? undefined : value;
}

/** A key that may be left out or left empty. */
export function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess(toPresent, schema.optional());
}

/** A key that stands for `value` where it is left out or left empty. */
export function optionalOr<T extends z.ZodType>(
  schema: T,
  value: z.core.util.NoUndefined<z.output<T>>,
) {
  return z.preprocess(toPresent, schema.default(value));
}

/** A value, or a list of several, each once. */
export function oneOrMore<T extends z.ZodType>(item: T, error: string) {
  // `max` would have the other choice, one value, speak as well.
  const several = z
    .array(item)
    .refine(({ length }) => length <= MOST_ITEMS, {
      error: tooMany(MOST_ITEMS),
      params: { suggestion: 'Take some out.' },
    })
    .refine(({ length }) => length > 0, {
      error: 'the list is empty',
      params: { suggestion: 'Fill it in or remove the key.' },
    })
    .refine((values) => new Set(values).size === values.length, {
      error: 'the same stands twice in the list',
      params: { suggestion: 'Remove one of them.' },
    });
  return z.union([item, several], { error });
}

/** A list that may be left out or left empty. */
export function list<T extends z.ZodType>(item: T, most = MOST_ITEMS) {
  return z.preprocess(toList, z.array(item).max(most, tooMany(most)).default([]));
}

function tooMany(most: number): string {
  return `the list has more than ${most.toLocaleString('en')} items`;
}

function toList(value: unknown, context: z.RefinementCtx): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value;
  context.issues.push({
    code: 'custom',
    input: value,
    message: 'a list is wanted',
    params: { suggestion: 'Write each on a line of its own, after "- ".' },
  });
  return z.NEVER;
}
