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
    requiredColumn('id', 'Name of the entry; part of the address of its page.', ({ id }) => id),
    addressColumn('page', 'Address of the page here.', ({ id }) => links.toUrl(links.author(id))),
    requiredColumn('name', 'Name as it is shown.', ({ name }) => name),
    { name: 'given', description: 'Given names.', cell: ({ given }) => given },
    {
      name: 'particle',
      description: 'Particle before the family name.',
      cell: ({ particle }) => particle,
    },
    { name: 'family', description: 'Family name.', cell: ({ family }) => family },
    { name: 'suffix', description: 'What follows the name.', cell: ({ suffix }) => suffix },
    requiredColumn('sort_name', 'Name as it stands in an index.', ({ sortName }) => sortName),
    {
      name: 'is_organization',
      description: 'Whether this is a body that signs as author.',
      type: 'boolean',
      constraints: { required: true },
      cell: ({ isOrganization }) => isOrganization,
    },
    { name: 'orcid', description: 'ORCID iD, bare.', cell: ({ orcid }) => orcid },
    addressColumn('homepage', 'The author’s own page.', ({ homepage }) => homepage),
  ];
  const description = 'One row for each person or body that signs works, by sort name.';
  return buildTable(catalogue.authors, {
    name: 'authors',
    title: 'Authors',
    description,
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
    title: 'Other names of authors',
    description: 'Other spellings and former names.',
    columns: [
      requiredColumn('author_id', 'Id of the author.', ({ id }) => id),
      requiredColumn('name', 'The other name.', ({ name }) => name),
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
    title: 'Affiliations of authors',
    description: 'Where authors work or worked, from their entries.',
    columns: [
      requiredColumn('author_id', 'Id of the author.', ({ id }) => id),
      positionColumn('Place in the entry’s list, counted from 1.'),
      requiredColumn('name', 'Name of the institution.', ({ name }) => name),
      { name: 'role', description: 'What the person is or was there.', cell: ({ role }) => role },
      dateColumn('from', 'When it began.', ({ from }) => from),
      dateColumn('until', 'When it ended.', ({ until }) => until),
      dateColumn('as_of', 'When a source shows it.', ({ asOf }) => asOf),
      { name: 'ror', description: 'ROR id of the institution, bare.', cell: ({ ror }) => ror },
      addressColumn('url', 'Page of the institution, or of the person there.', ({ url }) => url),
    ],
    primaryKey: ['author_id', 'position'],
    foreignKeys: [OF_AUTHOR],
  });
}
