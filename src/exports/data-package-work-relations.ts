import * as words from '#words';
import type { Work } from '../catalogue/model.ts';
import { ROLES } from '../schemas/work.ts';
import {
  addressColumn,
  buildTable,
  dateColumn,
  positionColumn,
  requiredColumn,
} from './data-package-table.ts';
import type { ForeignKey, Table } from './data-package-table.ts';
import type { Publication } from './publication.ts';

const OF_WORK: ForeignKey = { fields: 'work_id', resource: 'works', to: 'id' };

/** Tables of what a work can have several of, and of what ties works to each other. */
export function buildWorkRelationTables({ catalogue }: Publication): readonly Table[] {
  const { works } = catalogue;
  return [
    buildContributions(works),
    buildContributionAffiliations(works),
    buildWorkTopics(works),
    buildCitations(works, catalogue.worksCitedIn),
    buildCopies(works),
  ];
}

/** The items of a work with the work's id and their places, counted from 1. */
function numbered<T extends object>(works: readonly Work[], itemsOf: (work: Work) => readonly T[]) {
  return works.flatMap((work) =>
    itemsOf(work).map((item, index) => ({ ...item, workId: work.id, position: index + 1 })),
  );
}

const workId = requiredColumn<{ readonly workId: string }>(
  'work_id',
  words.tables.contributions.columns.work_id,
  (row) => row.workId,
);

function buildContributions(works: readonly Work[]): Table {
  const rows = numbered(works, ({ contributions }) => contributions);
  return buildTable(rows, {
    name: 'contributions',
    title: words.tables.contributions.title,
    description: words.tables.contributions.description,
    columns: [
      workId,
      positionColumn(words.tables.contributions.columns.position),
      requiredColumn(
        'author_id',
        words.tables.contributions.columns.author_id,
        ({ author }) => author.id,
      ),
      {
        name: 'role',
        description: words.tables.contributions.columns.role,
        constraints: { required: true, enum: ROLES },
        cell: ({ role }) => role,
      },
      requiredColumn(
        'printed_name',
        words.tables.contributions.columns.printed_name,
        ({ printedName }) => printedName,
      ),
    ],
    primaryKey: ['work_id', 'position'],
    foreignKeys: [OF_WORK, { fields: 'author_id', resource: 'authors', to: 'id' }],
  });
}

function buildContributionAffiliations(works: readonly Work[]): Table {
  const rows = numbered(works, ({ contributions }) => contributions).flatMap((contribution) =>
    contribution.affiliations.map((affiliation) => ({ ...contribution, affiliation })),
  );
  return buildTable(rows, {
    name: 'contribution-affiliations',
    title: words.tables.contributionAffiliations.title,
    description: words.tables.contributionAffiliations.description,
    columns: [
      workId,
      positionColumn(words.tables.contributionAffiliations.columns.position),
      requiredColumn(
        'affiliation',
        words.tables.contributionAffiliations.columns.affiliation,
        ({ affiliation }) => affiliation,
      ),
    ],
    foreignKeys: [OF_WORK],
  });
}

function buildWorkTopics(works: readonly Work[]): Table {
  return buildTable(
    numbered(works, ({ topics }) => topics),
    {
      name: 'work-topics',
      title: words.tables.workTopics.title,
      description: words.tables.workTopics.description,
      columns: [
        workId,
        positionColumn(words.tables.workTopics.columns.position),
        requiredColumn('topic_id', words.tables.workTopics.columns.topic_id, ({ id }) => id),
      ],
      primaryKey: ['work_id', 'topic_id'],
      foreignKeys: [OF_WORK, { fields: 'topic_id', resource: 'topics', to: 'id' }],
    },
  );
}

function buildCitations(
  works: readonly Work[],
  worksCitedIn: (work: Work) => readonly Work[],
): Table {
  const rows = works.flatMap((work) =>
    worksCitedIn(work).map((cited) => ({ citing: work.id, cited: cited.id })),
  );
  return buildTable(rows, {
    name: 'citations',
    title: words.tables.citations.title,
    description: words.tables.citations.description,
    columns: [
      requiredColumn('citing_id', words.tables.citations.columns.citing_id, ({ citing }) => citing),
      requiredColumn('cited_id', words.tables.citations.columns.cited_id, ({ cited }) => cited),
    ],
    primaryKey: ['citing_id', 'cited_id'],
    foreignKeys: [
      { fields: 'citing_id', resource: 'works', to: 'id' },
      { fields: 'cited_id', resource: 'works', to: 'id' },
    ],
  });
}

function buildCopies(works: readonly Work[]): Table {
  return buildTable(
    numbered(works, ({ copies }) => copies),
    {
      name: 'copies',
      title: words.tables.copies.title,
      description: words.tables.copies.description,
      columns: [
        workId,
        positionColumn(words.tables.copies.columns.position),
        requiredColumn('label', words.tables.copies.columns.label, ({ label }) => label),
        addressColumn('url', words.tables.copies.columns.url, ({ url }) => url),
        { name: 'doi', description: words.tables.copies.columns.doi, cell: ({ doi }) => doi },
        {
          name: 'arxiv',
          description: words.tables.copies.columns.arxiv,
          cell: ({ arxiv }) => arxiv,
        },
        dateColumn(
          'published',
          words.tables.copies.columns.published,
          ({ published }) => published,
        ),
        {
          name: 'note',
          description: words.tables.copies.columns.note,
          cell: ({ note }) => note,
        },
      ],
      primaryKey: ['work_id', 'position'],
      foreignKeys: [OF_WORK],
    },
  );
}
