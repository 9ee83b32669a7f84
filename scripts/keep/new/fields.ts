import { WORK_TYPES } from '../../../src/schemas/work.ts';
import type { Options } from '../../command-line/command.ts';

/** The kinds of entries that people add. */
export const KINDS = ['work', 'author', 'topic'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that a new entry says, as it is asked for and as it is typed. */
export interface Field {
  /** Name of the option. */
  readonly option: keyof typeof FIELD_OPTIONS;
  /** Key of the front matter. */
  readonly key: string;
  readonly question: string;
  /** Whether there is no entry without it. */
  readonly isRequired?: true;
  /** Whether it may be said more than once; answers are separated by ";". */
  readonly isList?: true;
  /** Whether it can be typed but is not asked for. */
  readonly isQuiet?: true;
}

/** The options that say what a new entry holds. */
export const FIELD_OPTIONS = {
  title: { type: 'string', value: 'TEXT', says: 'work: the title as printed' },
  type: { type: 'string', value: 'TYPE', says: `work: ${WORK_TYPES.join(', ')}` },
  author: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    says: 'work: an author, by name or id; once for each, in printed order',
  },
  published: { type: 'string', value: 'DATE', says: 'work: 2025, 2025-04 or 2025-04-17' },
  publisher: {
    type: 'string',
    multiple: true,
    value: 'TEXT',
    says: 'work: who published it; once for each',
  },
  container: {
    type: 'string',
    value: 'TEXT',
    says: 'work: the journal, book or site that holds it',
  },
  url: { type: 'string', value: 'ADDRESS', says: 'work: where to read it' },
  doi: { type: 'string', value: 'DOI', says: 'work: its DOI' },
  arxiv: { type: 'string', value: 'ID', says: 'work: its arXiv id' },
  topic: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    says: 'work: a topic, by name or id; once for each',
  },
  summary: { type: 'string', value: 'TEXT', says: 'work: one to three sentences of your own' },
  name: { type: 'string', value: 'NAME', says: 'author: the name as it is shown' },
  given: {
    type: 'string',
    value: 'TEXT',
    says: 'author: given names, where they are not the first',
  },
  family: { type: 'string', value: 'TEXT', says: 'author: family name, where it is not the last' },
  orcid: { type: 'string', value: 'ORCID', says: 'author: the ORCID iD' },
  homepage: { type: 'string', value: 'ADDRESS', says: 'author: the person’s own page' },
  label: { type: 'string', value: 'TEXT', says: 'topic: the name as it is shown' },
  parent: { type: 'string', value: 'NAME', says: 'topic: the wider topic' },
  definition: { type: 'string', value: 'TEXT', says: 'topic: what belongs there, in one sentence' },
} as const satisfies Options;

/** What is said of each kind, in the order in which it is asked for. */
export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  work: [
    { option: 'title', key: 'title', question: 'Title, as printed:', isRequired: true },
    { option: 'type', key: 'type', question: `Type (${WORK_TYPES.join(', ')}):`, isRequired: true },
    {
      option: 'author',
      key: 'authors',
      question: 'Authors in printed order, with ";" between them:',
      isList: true,
    },
    { option: 'published', key: 'published', question: 'Published (2025, 2025-04 or 2025-04-17):' },
    {
      option: 'publisher',
      key: 'publisher',
      question: 'Publisher; several with ";" between them:',
      isList: true,
    },
    { option: 'container', key: 'container', question: 'Journal, book or site that holds it:' },
    { option: 'url', key: 'url', question: 'Address where it can be read:' },
    { option: 'doi', key: 'doi', question: 'DOI:' },
    { option: 'arxiv', key: 'arxiv', question: 'arXiv id:' },
    { option: 'topic', key: 'topics', question: 'Topics, with ";" between them:', isList: true },
    {
      option: 'summary',
      key: 'summary',
      question: 'Summary, one to three sentences of your own:',
      isRequired: true,
    },
  ],
  author: [
    { option: 'name', key: 'name', question: 'Name, as it is shown:', isRequired: true },
    { option: 'given', key: 'given', question: 'Given names:', isQuiet: true },
    { option: 'family', key: 'family', question: 'Family name:', isQuiet: true },
    { option: 'orcid', key: 'orcid', question: 'ORCID iD:' },
    { option: 'homepage', key: 'homepage', question: 'Own page:' },
  ],
  topic: [
    { option: 'label', key: 'label', question: 'Name, as it is shown:', isRequired: true },
    { option: 'parent', key: 'parent', question: 'Wider topic, by name or id:' },
    {
      option: 'definition',
      key: 'definition',
      question: 'What belongs there, in one sentence:',
      isRequired: true,
    },
  ],
};
