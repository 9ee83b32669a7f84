import type { Work } from '../catalogue/model.ts';
import { NOTICE_KINDS, WORK_TYPES } from '../schemas/work.ts';
import { addressColumn, buildTable, dateColumn, requiredColumn } from './data-package-table.ts';
import type { Column, Table } from './data-package-table.ts';
import type { Publication } from './publication.ts';

/** A column that holds what the entry says under a key. */
function textColumn(
  name: string,
  description: string,
  cell: (work: Work) => string | undefined,
): Column<Work> {
  return { name, description, cell };
}

/** One row for each work. */
export function buildWorkTable({ catalogue, links }: Publication): Table {
  const columns: readonly Column<Work>[] = [
    requiredColumn('id', 'Name of the entry; part of the address of its page.', ({ id }) => id),
    addressColumn('page', 'Address of its page here.', ({ id }) => links.toUrl(links.work(id))),
    requiredColumn('citation_key', 'Key in the BibTeX and CSL files.', catalogue.citationKeyOf),
    requiredColumn('title', 'Title as printed.', ({ title }) => title),
    textColumn(
      'subtitle',
      'Subtitle as printed, where it stands apart.',
      ({ subtitle }) => subtitle,
    ),
    {
      name: 'type',
      description: 'What it is.',
      constraints: { required: true, enum: WORK_TYPES },
      cell: ({ type }) => type,
    },
    dateColumn(
      'published',
      'Date of the form described, as precise as is known; empty: undated.',
      ({ published }) => published,
    ),
    textColumn(
      'publisher',
      'Who published it; several are parted by semicolons.',
      ({ publishers }) => publishers.join('; ') || undefined,
    ),
    textColumn(
      'institution',
      'Institution behind a report, statement or thesis.',
      ({ institution }) => institution,
    ),
    textColumn(
      'container',
      'Journal, proceedings, book or site that holds it.',
      ({ container }) => container,
    ),
    textColumn('series', 'Series or section that it belongs to.', ({ series }) => series),
    textColumn('volume', 'Volume.', ({ volume }) => volume),
    textColumn('issue', 'Issue.', ({ issue }) => issue),
    textColumn('pages', 'Pages as printed.', ({ pages }) => pages),
    textColumn(
      'number',
      'Number of a report or thesis; version of data or software.',
      ({ number }) => number,
    ),
    textColumn('edition', 'Edition of a book.', ({ edition }) => edition),
    textColumn('event_name', 'Meeting at which it was given.', ({ event }) => event?.name),
    textColumn('event_place', 'Where the meeting was.', ({ event }) => event?.place),
    dateColumn('event_start', 'First day of the meeting.', ({ event }) => event?.start),
    dateColumn('event_end', 'Last day of the meeting.', ({ event }) => event?.end),
    addressColumn('url', 'Where it is read.', ({ url }) => url),
    addressColumn('pdf', 'Address of its PDF.', ({ pdf }) => pdf),
    textColumn('doi', 'DOI, bare.', ({ doi }) => doi),
    textColumn('arxiv', 'arXiv id, bare, without a version.', ({ arxiv }) => arxiv),
    textColumn('isbn', 'ISBN.', ({ isbn }) => isbn),
    textColumn('issn', 'ISSN of the journal.', ({ issn }) => issn),
    textColumn('language', 'Language as a BCP 47 tag.', ({ language }) => language),
    textColumn(
      'license',
      'Licence of the work: an SPDX identifier, an address or words.',
      ({ license }) => license,
    ),
    requiredColumn('summary', 'Summary written for this library.', ({ summary }) => summary),
    {
      name: 'has_more_authors',
      description: 'Whether the printed list of authors goes on beyond those recorded here.',
      type: 'boolean',
      cell: ({ moreAuthors }) => moreAuthors !== undefined,
    },
    {
      name: 'more_authors',
      description: 'How many more authors there are, where that is known.',
      type: 'integer',
      constraints: { minimum: 1 },
      cell: ({ moreAuthors }) => (moreAuthors === true ? undefined : moreAuthors),
    },
    {
      name: 'notice_kind',
      description: 'Whether it was corrected, retracted or withdrawn.',
      constraints: { enum: NOTICE_KINDS },
      cell: ({ notice }) => notice?.kind,
    },
    dateColumn('notice_date', 'When the notice was given.', ({ notice }) => notice?.date),
    textColumn(
      'notice_text',
      'What the notice says, in the library’s words.',
      ({ notice }) => notice?.text,
    ),
    addressColumn('notice_url', 'Where the notice stands.', ({ notice }) => notice?.url),
    textColumn(
      'disclaimer',
      'Notice of the institution, in the library’s words.',
      ({ disclaimer }) => disclaimer,
    ),
    dateColumn('added', 'When the entry came into the library.', ({ added }) => added),
  ];
  const description = 'One row for each work, newest first.';
  return buildTable(catalogue.works, {
    name: 'works',
    title: 'Works',
    description,
    columns,
    primaryKey: ['id'],
  });
}
