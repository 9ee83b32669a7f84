import { z } from 'zod';
import { isBefore, partialDate } from './dates.ts';
import { address, arxiv, doi, isbn, isSafeAddress, issn } from './identifiers.ts';
import { FRONT_MATTER, list, oneOrMore, optional, optionalOr } from './keys.ts';
import { language } from './language.ts';
import { id, name, note, summaryText, text, textOrNumber } from './text.ts';
import { LONGEST_CITATION_KEY, MOST_AUTHORS, MOST_CITED, MOST_TOPICS } from './limits.ts';
import { removed } from './removal.ts';

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

const contribution = z.strictObject(
  {
    author: id.describe('The id of an author: a file in content/authors.'),
    as: optional(text).describe(
      'The name as printed on this work, where it differs from the author’s own.',
    ),
    role: optionalOr(z.enum(ROLES), 'author').describe('author, editor or translator.'),
    affiliations: list(text).describe('Where the person was then, as printed on this work.'),
  },
  { error: 'an id is wanted, or { author, as, role, affiliations }' },
);

const event = z
  .strictObject(
    {
      name: text.describe('Name of the conference or meeting.'),
      place: optional(text).describe('City and country.'),
      start: optional(partialDate).describe('First day.'),
      end: optional(partialDate).describe('Last day.'),
    },
    { error: 'a meeting is wanted: { name, place, start, end }' },
  )
  .refine(({ start, end }) => start === undefined || end === undefined || !isBefore(end, start), {
    path: ['end'],
    error: 'it ends before it begins',
    params: { code: 'invalid-date', suggestion: 'Correct start or end.' },
  });

const copy = z
  .strictObject(
    {
      label: text.describe('What this copy is, such as "arXiv preprint".'),
      url: optional(address).describe('Where it is.'),
      doi: optional(doi).describe('Its DOI, bare.'),
      arxiv: optional(arxiv).describe('Its arXiv id, bare, in quotes.'),
      published: optional(partialDate).describe('When it was published.'),
      note: optional(note).describe('How it differs from the copy that this entry describes.'),
    },
    { error: 'a copy is wanted: { label, url, doi, arxiv, published, note }' },
  )
  .refine(({ url, doi, arxiv }) => [url, doi, arxiv].some((place) => place !== undefined), {
    error: 'nothing says where this copy is',
    params: { code: 'missing-key', suggestion: 'Add url, doi or arxiv.' },
  });

const notice = z.strictObject(
  {
    kind: z.enum(NOTICE_KINDS).describe('correction, retraction or withdrawal.'),
    date: optional(partialDate).describe('When the notice was given.'),
    text: note.describe('What it says, in the library’s words.'),
    url: optional(address).describe('Where it stands.'),
  },
  { error: 'a notice is wanted: { kind, date, text, url }' },
);

/** Where a fact was checked. */
export const source = z.strictObject(
  {
    url: address.describe('Address of the source.'),
    checked: optional(partialDate).describe('When it was looked at.'),
    note: optional(note).describe('What was taken from it.'),
  },
  { error: 'a source is wanted: { url, checked, note }' },
);
export type Source = z.output<typeof source>;

const AUTHORS = { error: 'true or a number of authors is wanted' };
const CITATION_KEY = {
  error: 'a citation key holds ASCII letters, digits, ":", "_" and "-" only',
};

const license = text.refine((value) => !value.includes('://') || isSafeAddress(value), {
  error: (issue) => `"${String(issue.input)}" is not an address that can be linked safely`,
  params: {
    code: 'unsafe-address',
    suggestion:
      'Write an SPDX identifier such as CC-BY-4.0, or a whole address that begins with https://.',
  },
});

/** Whether a work that is no draft says nothing under `summary`; what is wrong in other ways is said elsewhere. */
function isLackingSummary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Reflect.get(value, 'summary') === '' && Reflect.get(value, 'draft') !== true;
}

/** Front matter of a file in content/works. */
export const workSchema = z
  .strictObject(
    {
      title: text.describe('The title as printed.'),
      subtitle: optional(text).describe('The subtitle as printed, where it stands apart.'),
      type: z.enum(WORK_TYPES).describe(`What it is: ${WORK_TYPES.join(', ')}.`),
      authors: list(
        z.preprocess((item) => (typeof item === 'string' ? { author: item } : item), contribution),
        MOST_AUTHORS,
      ).describe('Authors in printed order: an id, or { author, as, role, affiliations }.'),
      moreAuthors: optional(
        z.union([z.literal(true), z.int(AUTHORS).positive(AUTHORS)], AUTHORS),
      ).describe('true, or how many more, where the printed list goes on.'),
      published: optional(partialDate).describe(
        'Date of the copy described, as precise as is known; absent means undated.',
      ),
      publisher: optional(oneOrMore(name, 'a name is wanted, or a list of names')).describe(
        'Who published it; a list where several did together.',
      ),
      institution: optional(text).describe('The institution behind a report, statement or thesis.'),
      container: optional(text).describe('Journal, proceedings, book or site that holds it.'),
      series: optional(name).describe('Series or section that it belongs to.'),
      volume: optional(textOrNumber).describe('Volume, in quotes.'),
      issue: optional(textOrNumber).describe('Issue, in quotes.'),
      pages: optional(textOrNumber).describe('Pages, such as "3148–3161".'),
      number: optional(textOrNumber).describe('Number of a report.'),
      edition: optional(textOrNumber).describe('Edition of a book.'),
      event: optional(event).describe(
        'Meeting at which it was given: { name, place, start, end }.',
      ),
      url: optional(address).describe('Where to read it.'),
      pdf: optional(address).describe('Address of its PDF.'),
      doi: optional(doi).describe('DOI, bare: 10.1145/3715275.3732201.'),
      arxiv: optional(arxiv).describe('arXiv id, bare and in quotes: "2504.12914".'),
      isbn: optional(isbn).describe('ISBN with or without hyphens, in quotes.'),
      issn: optional(issn).describe('ISSN of the journal.'),
      copies: list(copy).describe('Other published forms, and how they differ.'),
      topics: list(id, MOST_TOPICS).describe('Ids of topics: files in content/topics.'),
      summary: optionalOr(summaryText, '').describe(
        'One to three sentences of plain text, written for this library; a draft may lack it.',
      ),
      cites: list(id, MOST_CITED).describe('Ids of works here that it cites.'),
      related: list(id).describe('Ids of works here that belong with it; one side is enough.'),
      notice: optional(notice).describe(
        'Correction, retraction or withdrawal: { kind, date, text, url }.',
      ),
      disclaimer: optional(note).describe('The institution’s own notice, in the library’s words.'),
      language: optional(language).describe('Language of the work as a BCP 47 tag.'),
      license: optional(license).describe('SPDX identifier or address of the licence.'),
      citationKey: optional(
        z
          .string(CITATION_KEY)
          .regex(/^[A-Za-z0-9:_-]+$/u, CITATION_KEY)
          .max(
            LONGEST_CITATION_KEY,
            `the key is longer than ${String(LONGEST_CITATION_KEY)} signs`,
          ),
      ).describe('Key for BibTeX, where the derived one will not do.'),
      sources: list(source).describe('Where the facts were checked: { url, checked, note }.'),
      added: optional(partialDate).describe('When the entry came into the library.'),
      formerIds: list(id).describe('Earlier file names; their addresses lead here.'),
      removed,
      draft: optionalOr(z.boolean({ error: 'true or false is wanted' }), false).describe(
        'true keeps it out of everything that is published.',
      ),
    },
    FRONT_MATTER,
  )
  .refine(({ authors, moreAuthors }) => moreAuthors === undefined || authors.length > 0, {
    path: ['moreAuthors'],
    error: 'no author is named before them',
    params: { suggestion: 'List the first authors, or remove it.' },
  })
  .refine(({ summary, draft }) => draft || summary !== '', {
    path: ['summary'],
    error: 'it is missing',
    // Said also where other keys are wrong: one look at the report is to be enough.
    when: ({ value, issues }) =>
      isLackingSummary(value) && !issues.some(({ path }) => path?.[0] === 'summary'),
  });
export type WorkData = z.output<typeof workSchema>;
