import { z } from 'zod';
import { partialDate } from './dates.ts';
import { address, arxiv, doi, isbn, issn } from './identifiers.ts';
import { removed } from './removal.ts';
import { id, text, textOrNumber } from './text.ts';

/** Everything that can be catalogued. Each export and label table is total over this list. */
export const WORK_TYPES = [
  'article',
  'preprint',
  'paper',
  'report',
  'commentary',
  'statement',
  'book',
  'chapter',
  'thesis',
  'dataset',
  'software',
  'webpage',
  'talk',
] as const;
export type WorkType = (typeof WORK_TYPES)[number];

export const ROLES = ['author', 'editor', 'translator'] as const;
export type Role = (typeof ROLES)[number];

export const NOTICE_KINDS = ['correction', 'retraction', 'withdrawal'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const contribution = z.strictObject({
  author: id.describe('The id of an author: a file in content/authors.'),
  as: text
    .optional()
    .describe('The name as printed on this work, where it differs from the author’s own.'),
  role: z.enum(ROLES).default('author').describe('author, editor or translator.'),
  affiliations: z
    .array(text)
    .default([])
    .describe('Where the person was then, as printed on this work.'),
});

const event = z.strictObject({
  name: text.describe('Name of the conference or meeting.'),
  place: text.optional().describe('City and country.'),
  start: partialDate.optional().describe('First day.'),
  end: partialDate.optional().describe('Last day.'),
});

const copy = z.strictObject({
  label: text.describe('What this copy is, such as "arXiv preprint".'),
  url: address.optional().describe('Where it is.'),
  doi: doi.optional().describe('Its DOI, bare.'),
  arxiv: arxiv.optional().describe('Its arXiv id, bare, in quotes.'),
  published: partialDate.optional().describe('When it was published.'),
  note: text.optional().describe('How it differs from the copy that this entry describes.'),
});

const notice = z.strictObject({
  kind: z.enum(NOTICE_KINDS).describe('correction, retraction or withdrawal.'),
  date: partialDate.optional().describe('When the notice was given.'),
  text: text.describe('What it says, in the library’s words.'),
  url: address.optional().describe('Where it stands.'),
});

/** Where a fact was checked. */
export const source = z.strictObject({
  url: address.describe('Address of the source.'),
  checked: partialDate.optional().describe('When it was looked at.'),
  note: text.optional().describe('What was taken from it.'),
});
export type Source = z.output<typeof source>;

/** Front matter of a file in content/works. */
export const workSchema = z.strictObject({
  title: text.describe('The title as printed.'),
  subtitle: text.optional().describe('The subtitle as printed, where it stands apart.'),
  type: z.enum(WORK_TYPES).describe(`What it is: ${WORK_TYPES.join(', ')}.`),
  authors: z
    .array(
      z.preprocess((item) => (typeof item === 'string' ? { author: item } : item), contribution),
    )
    .default([])
    .describe('Authors in printed order: an id, or { author, as, role, affiliations }.'),
  moreAuthors: z
    .union([z.literal(true), z.int().positive()], {
      error: 'true or a number of authors is wanted',
    })
    .optional()
    .describe('true, or how many more, where the printed list goes on.'),
  published: partialDate
    .optional()
    .describe('Date of the copy described, as precise as is known; absent means undated.'),
  publisher: text.optional().describe('Who published it.'),
  institution: text.optional().describe('The institution behind a report, statement or thesis.'),
  container: text.optional().describe('Journal, proceedings, book or site that holds it.'),
  series: text.optional().describe('Series or section that it belongs to.'),
  volume: textOrNumber.optional().describe('Volume, in quotes.'),
  issue: textOrNumber.optional().describe('Issue, in quotes.'),
  pages: textOrNumber.optional().describe('Pages, such as "3148–3161".'),
  number: textOrNumber.optional().describe('Number of a report.'),
  edition: textOrNumber.optional().describe('Edition of a book.'),
  event: event.optional().describe('Meeting at which it was given: { name, place, start, end }.'),
  url: address.optional().describe('Where to read it.'),
  pdf: address.optional().describe('Address of its PDF.'),
  doi: doi.optional().describe('DOI, bare: 10.1145/3715275.3732201.'),
  arxiv: arxiv.optional().describe('arXiv id, bare and in quotes: "2504.12914".'),
  isbn: isbn.optional().describe('ISBN with or without hyphens, in quotes.'),
  issn: issn.optional().describe('ISSN of the journal.'),
  copies: z.array(copy).default([]).describe('Other published forms, and how they differ.'),
  topics: z.array(id).default([]).describe('Ids of topics: files in content/topics.'),
  summary: text.describe('One to three sentences of plain text, written for this library.'),
  cites: z.array(id).default([]).describe('Ids of works here that it cites.'),
  related: z
    .array(id)
    .default([])
    .describe('Ids of works here that belong with it; one side is enough.'),
  notice: notice
    .optional()
    .describe('Correction, retraction or withdrawal: { kind, date, text, url }.'),
  disclaimer: text.optional().describe('The institution’s own notice, in the library’s words.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, {
      error: 'a language tag such as en or zh-Hant is wanted',
    })
    .optional()
    .describe('Language of the work as a BCP 47 tag.'),
  license: text.optional().describe('SPDX identifier or address of the licence.'),
  citationKey: z
    .string()
    .regex(/^[A-Za-z0-9:_-]+$/u, {
      error: 'a citation key holds ASCII letters, digits, ":", "_" and "-" only',
    })
    .optional()
    .describe('Key for BibTeX, where the derived one will not do.'),
  sources: z
    .array(source)
    .default([])
    .describe('Where the facts were checked: { url, checked, note }.'),
  added: partialDate.optional().describe('When the entry came into the library.'),
  formerIds: z.array(id).default([]).describe('Earlier file names; their addresses lead here.'),
  removed,
  draft: z
    .boolean({ error: 'true or false is wanted' })
    .default(false)
    .describe('true keeps it out of everything that is published.'),
});
export type WorkData = z.output<typeof workSchema>;
