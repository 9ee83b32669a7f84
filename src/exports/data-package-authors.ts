import * as words from '#words';
import type { Author } from '../catalogue/model.ts';
import {
  addressColumn,
  buildTable,
  dateColumn,
  positionColumn,
  requiredColumn,
} from './data-package-table.ts';
import type { Column, ForeignKey, Table } from './data-package-table.ts';
import type { Publication } from './publication.ts';

const OF_AUTHOR: ForeignKey = { fields: 'author_id', resource: 'authors', to: 'id' };

/** Authors, their other names, and where they worked. */
export function buildAuthorTables(publication: Publication): readonly Table[] {
  return [buildAuthors(publication), buildNames(publication), buildAffiliations(publication)];
}

function buildAuthors({ catalogue, links }: Publication): Table {
  const columns: readonly Column<Author>[] = [
    requiredColumn('id', words.tables.authors.columns.id, ({ id }) => id),
    addressColumn('page', words.tables.authors.columns.page, ({ id }) =>
      links.toUrl(links.author(id)),
    ),
    requiredColumn('name', words.tables.authors.columns.name, ({ name }) => name),
    { name: 'given', description: words.tables.authors.columns.given, cell: ({ given }) => given },
    {
      name: 'particle',
      description: words.tables.authors.columns.particle,
      cell: ({ particle }) => particle,
    },
    {
      name: 'family',
      description: words.tables.authors.columns.family,
      cell: ({ family }) => family,
    },
    {
      name: 'suffix',
      description: words.tables.authors.columns.suffix,
      cell: ({ suffix }) => suffix,
    },
    requiredColumn('sort_name', words.tables.authors.columns.sort_name, ({ sortName }) => sortName),
    {
      name: 'is_organization',
      description: words.tables.authors.columns.is_organization,
      type: 'boolean',
      constraints: { required: true },
      cell: ({ isOrganization }) => isOrganization,
    },
    { name: 'orcid', description: words.tables.authors.columns.orcid, cell: ({ orcid }) => orcid },
    addressColumn('homepage', words.tables.authors.columns.homepage, ({ homepage }) => homepage),
  ];
  return buildTable(catalogue.authors, {
    name: 'authors',
    title: words.tables.authors.title,
    description: words.tables.authors.description,
    columns,
    primaryKey: ['id'],
  });
}

function buildNames({ catalogue }: Publication): Table {
  const rows = catalogue.authors.flatMap(({ id, alsoKnownAs }) =>
    alsoKnownAs.map((name) => ({ id, name })),
  );
  return buildTable(rows, {
    name: 'author-names',
    title: words.tables.authorNames.title,
    description: words.tables.authorNames.description,
    columns: [
      requiredColumn('author_id', words.tables.authorNames.columns.author_id, ({ id }) => id),
      requiredColumn('name', words.tables.authorNames.columns.name, ({ name }) => name),
    ],
    foreignKeys: [OF_AUTHOR],
  });
}

function buildAffiliations({ catalogue }: Publication): Table {
  const rows = catalogue.authors.flatMap(({ id, affiliations }) =>
    affiliations.map((affiliation, index) => ({ ...affiliation, id, position: index + 1 })),
  );
  return buildTable(rows, {
    name: 'author-affiliations',
    title: words.tables.authorAffiliations.title,
    description: words.tables.authorAffiliations.description,
    columns: [
      requiredColumn(
        'author_id',
        words.tables.authorAffiliations.columns.author_id,
        ({ id }) => id,
      ),
      positionColumn(words.tables.authorAffiliations.columns.position),
      requiredColumn('name', words.tables.authorAffiliations.columns.name, ({ name }) => name),
      {
        name: 'role',
        description: words.tables.authorAffiliations.columns.role,
        cell: ({ role }) => role,
      },
      dateColumn('from', words.tables.authorAffiliations.columns.from, ({ from }) => from),
      dateColumn('until', words.tables.authorAffiliations.columns.until, ({ until }) => until),
      dateColumn('as_of', words.tables.authorAffiliations.columns.as_of, ({ asOf }) => asOf),
      {
        name: 'ror',
        description: words.tables.authorAffiliations.columns.ror,
        cell: ({ ror }) => ror,
      },
      addressColumn('url', words.tables.authorAffiliations.columns.url, ({ url }) => url),
    ],
    primaryKey: ['author_id', 'position'],
    foreignKeys: [OF_AUTHOR],
  });
}
