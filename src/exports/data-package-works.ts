import * as words from '#words';
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
  const about = words.tables.works.columns;
  const columns: readonly Column<Work>[] = [
    requiredColumn('id', about.id, ({ id }) => id),
    addressColumn('page', about.page, ({ id }) => links.toUrl(links.work(id))),
    requiredColumn('citation_key', about.citation_key, catalogue.citationKeyOf),
    requiredColumn('title', about.title, ({ title }) => title),
    textColumn('subtitle', about.subtitle, ({ subtitle }) => subtitle),
    {
      name: 'type',
      description: about.type,
      constraints: { required: true, enum: WORK_TYPES },
      cell: ({ type }) => type,
    },
    dateColumn('published', about.published, ({ published }) => published),
    textColumn(
      'publisher',
      about.publisher,
      ({ publishers }) => publishers.join('; ') || undefined,
    ),
    textColumn('institution', about.institution, ({ institution }) => institution),
    textColumn('container', about.container, ({ container }) => container),
    textColumn('series', about.series, ({ series }) => series),
    textColumn('volume', about.volume, ({ volume }) => volume),
    textColumn('issue', about.issue, ({ issue }) => issue),
    textColumn('pages', about.pages, ({ pages }) => pages),
    textColumn('number', about.number, ({ number }) => number),
    textColumn('edition', about.edition, ({ edition }) => edition),
    textColumn('event_name', about.event_name, ({ event }) => event?.name),
    textColumn('event_place', about.event_place, ({ event }) => event?.place),
    dateColumn('event_start', about.event_start, ({ event }) => event?.start),
    dateColumn('event_end', about.event_end, ({ event }) => event?.end),
    addressColumn('url', about.url, ({ url }) => url),
    addressColumn('pdf', about.pdf, ({ pdf }) => pdf),
    textColumn('doi', about.doi, ({ doi }) => doi),
    textColumn('arxiv', about.arxiv, ({ arxiv }) => arxiv),
    textColumn('isbn', about.isbn, ({ isbn }) => isbn),
    textColumn('issn', about.issn, ({ issn }) => issn),
    textColumn('language', about.language, ({ language }) => language),
    textColumn('license', about.license, ({ license }) => license),
    requiredColumn('summary', about.summary, ({ summary }) => summary),
    {
      name: 'has_more_authors',
      description: about.has_more_authors,
      type: 'boolean',
      cell: ({ moreAuthors }) => moreAuthors !== undefined,
    },
    {
      name: 'more_authors',
      description: about.more_authors,
      type: 'integer',
      constraints: { minimum: 1 },
      cell: ({ moreAuthors }) => (moreAuthors === true ? undefined : moreAuthors),
    },
    {
      name: 'notice_kind',
      description: about.notice_kind,
      constraints: { enum: NOTICE_KINDS },
      cell: ({ notice }) => notice?.kind,
    },
    dateColumn('notice_date', about.notice_date, ({ notice }) => notice?.date),
    textColumn('notice_text', about.notice_text, ({ notice }) => notice?.text),
    addressColumn('notice_url', about.notice_url, ({ notice }) => notice?.url),
    textColumn('disclaimer', about.disclaimer, ({ disclaimer }) => disclaimer),
    dateColumn('added', about.added, ({ added }) => added),
  ];
  return buildTable(catalogue.works, {
    name: 'works',
    title: words.tables.works.title,
    description: words.tables.works.description,
    columns,
    primaryKey: ['id'],
  });
}
