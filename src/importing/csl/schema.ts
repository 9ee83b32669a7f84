import { z } from 'zod';

const text = z.union([z.string(), z.number().transform(String)], { error: 'text is wanted' });
const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const name = z.looseObject(
  {
    family: maybe(text),
    given: maybe(text),
    'dropping-particle': maybe(text),
    'non-dropping-particle': maybe(text),
    suffix: maybe(text),
    literal: maybe(text),
    ORCID: maybe(text),
  },
  { error: 'a name is wanted: { "family": …, "given": … } or { "literal": … }' },
);
export type CslName = z.output<typeof name>;

const names = maybe(z.array(name, { error: 'a list of names is wanted' }));

const date = z.union(
  [
    z.looseObject({
      'date-parts': maybe(z.array(z.array(z.union([text, z.null()])))),
      literal: maybe(text),
      raw: maybe(text),
    }),
    text.transform((raw) => ({ raw, literal: undefined, 'date-parts': undefined })),
  ],
  { error: 'a date is wanted: { "date-parts": [[2025, 4, 17]] }' },
);
export type CslDate = z.output<typeof date>;

/**
 * An item of CSL-JSON, as far as this library has a place for it (schema of citation-style-language/schema 1.0.2).
 * What more there is, is passed over; numbers may be written for text.
 */
export const cslItem = z.looseObject(
  {
    id: maybe(text),
    type: z.string({ error: 'text is wanted' }),
    title: maybe(text),
    genre: maybe(text),
    author: names,
    editor: names,
    translator: names,
    issued: maybe(date),
    'container-title': maybe(text),
    'collection-title': maybe(text),
    section: maybe(text),
    publisher: maybe(text),
    volume: maybe(text),
    issue: maybe(text),
    page: maybe(text),
    number: maybe(text),
    version: maybe(text),
    edition: maybe(text),
    'event-title': maybe(text),
    event: maybe(text),
    'event-place': maybe(text),
    'event-date': maybe(date),
    archive: maybe(text),
    archive_location: maybe(text),
    DOI: maybe(text),
    ISBN: maybe(text),
    ISSN: maybe(text),
    URL: maybe(text),
    abstract: maybe(text),
    language: maybe(text),
    keyword: maybe(text),
    note: maybe(text),
    custom: maybe(z.looseObject({ arxiv: maybe(text) })),
  },
  { error: 'an item is wanted: { "type": …, "title": … }' },
);
export type CslItem = z.output<typeof cslItem>;
