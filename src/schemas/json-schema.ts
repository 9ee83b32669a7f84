import { z } from 'zod';
import { FOLDERS } from '../text/folders.ts';
import { authorSchema } from './author.ts';
import { partialDate } from './dates.ts';
import type { EntryKind } from './entry.ts';
import { address, arxiv, doi, isbn, issn, orcid, ror } from './identifiers.ts';
import { language } from './language.ts';
import { pageSchema } from './page.ts';
import { name, note, summaryText, text } from './text.ts';
import { topicSchema } from './topic.ts';
import { workSchema } from './work.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const SCHEMAS: Readonly<Record<EntryKind, z.ZodType>> = {
  work: workSchema,
  author: authorSchema,
  topic: topicSchema,
  page: pageSchema,
};

const SOME_TEXT = { pattern: '\\S' };

/**
 * What a JSON Schema can say of checks that are code: the form of a value, without its sums. It refuses nothing that the
 * schema takes.
 */
const FORMS: readonly (readonly [z.ZodType, JsonSchema])[] = [
  [text, SOME_TEXT],
  [name, SOME_TEXT],
  [summaryText, SOME_TEXT],
  [note, SOME_TEXT],
  [partialDate, { pattern: '^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?\\s*$', minimum: 1000, maximum: 9999 }],
  [doi, { pattern: '^10\\.\\d{4,9}/\\S+$' }],
  [arxiv, { pattern: '^(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[A-Z]{2})?/\\d{7})$' }],
  [orcid, { pattern: '^\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$' }],
  [isbn, { pattern: '^[\\d\\s-]+X?[\\s-]*$' }],
  [issn, { pattern: '^\\d{4}-\\d{3}[\\dX]$' }],
  [ror, { pattern: '^0[a-z\\d]{6}\\d{2}$' }],
  [address, { pattern: '^[hH][tT][tT][pP][sS]?://' }],
  [language, { pattern: '^[a-z]{2,3}(-[A-Za-z\\d]+)*$' }],
];
/** A schema that is described is a copy of it, with the same definition. */
const FORM_OF = new Map<unknown, JsonSchema>(FORMS.map(([schema, form]) => [schema.def, form]));

/**
 * The front matter of a kind of entry as a JSON Schema (draft 7, which editors know best), with what each key means.
 * What takes the whole library to know, and checks between keys, are left to `npm run check`.
 */
export function toFrontMatterSchema(kind: EntryKind): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[kind], {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, FORM_OF.get(zodSchema._zod.def));
      // An editor would offer it as something to write.
      delete jsonSchema.default;
    },
  });
  const title = `Front matter of a file in content/${FOLDERS[kind]}`;
  const whole = allowEmptyKeys(allowAuthorAlone(schema));
  return { title, ...whole, ...(kind === 'work' ? SUMMARY_UNLESS_DRAFT : {}) };
}

/** What is published has a summary; a draft may wait for one. */
const SUMMARY_UNLESS_DRAFT: JsonSchema = {
  if: { properties: { draft: { const: true } }, required: ['draft'] },
  else: { required: ['summary'], properties: { summary: { type: 'string' } } },
};

/** A key that may be left out may be left empty too, as it is while someone types. */
function allowEmptyKeys<T extends JsonSchema | boolean>(schema: T): T {
  if (typeof schema !== 'object') return schema;
  const { properties, required = [], items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => {
          const inner = allowEmptyKeys(value);
          return [key, required.includes(key) ? inner : orNothing(inner)];
        }),
      ),
    }),
    ...(items && !Array.isArray(items) && { items: allowEmptyKeys(items) }),
    ...(anyOf && { anyOf: anyOf.map((one) => allowEmptyKeys(one)) }),
  };
}

function orNothing(schema: JsonSchema | boolean): JsonSchema | boolean {
  if (typeof schema !== 'object') return schema;
  const { type, anyOf } = schema;
  return {
    ...schema,
    ...(schema.enum && { enum: [...schema.enum, null] }),
    ...(anyOf && { anyOf: [...anyOf, { type: 'null' as const }] }),
    ...(type !== undefined && { type: [...[type].flat(), 'null' as const] }),
  };
}

/** An author of a work is an id, or an object that has one. */
function allowAuthorAlone(schema: JsonSchema): JsonSchema {
  const authors = schema.properties?.authors;
  if (typeof authors !== 'object' || typeof authors.items !== 'object') return schema;
  const { items } = authors;
  if (Array.isArray(items) || typeof items.properties?.author !== 'object') return schema;
  const either = { ...authors, items: { anyOf: [{ ...items.properties.author }, items] } };
  return { ...schema, properties: { ...schema.properties, authors: either } };
}
