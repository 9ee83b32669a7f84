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
  'Id of the work.',
  (row) => row.workId,
);

function buildContributions(works: readonly Work[]): Table {
  const rows = numbered(works, ({ contributions }) => contributions);
  return buildTable(rows, {
    name: 'contributions',
    title: 'Contributions',
    description: 'Who signed which work, in printed order.',
    columns: [
      workId,
      positionColumn('Place in the printed order, counted from 1.'),
      requiredColumn('author_id', 'Id of the author.', ({ author }) => author.id),
      {
        name: 'role',
        description: 'As what the author signed.',
        constraints: { required: true, enum: ROLES },
        cell: ({ role }) => role,
      },
      requiredColumn(
        'printed_name',
        'Name as printed on the work.',
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
    title: 'Affiliations as printed',
    description: 'Where authors were, as printed on the work.',
    columns: [
      workId,
      positionColumn('Place of the author in the printed order, counted from 1.'),
      requiredColumn(
        'affiliation',
        'Name of the institution as printed.',
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
      title: 'Topics of works',
      description: 'Which topics each work names, in its order.',
      columns: [
        workId,
        positionColumn('Place in the work’s list of topics, counted from 1.'),
        requiredColumn('topic_id', 'Id of the topic.', ({ id }) => id),
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
    title: 'Citations',
    description: 'Which works of the library cite which others of it.',
    columns: [
      requiredColumn('citing_id', 'Id of the work that cites.', ({ citing }) => citing),
      requiredColumn('cited_id', 'Id of the work that is cited.', ({ cited }) => cited),
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
      title: 'Copies',
      description: 'Other published forms of a work.',
      columns: [
        workId,
        positionColumn('Place in the work’s list of copies, counted from 1.'),
        requiredColumn('label', 'What the copy is.', ({ label }) => label),
        addressColumn('url', 'Where it is.', ({ url }) => url),
        { name: 'doi', description: 'Its DOI, bare.', cell: ({ doi }) => doi },
        { name: 'arxiv', description: 'Its arXiv id, bare.', cell: ({ arxiv }) => arxiv },
        dateColumn('published', 'When it was published.', ({ published }) => published),
        {
          name: 'note',
          description: 'How it differs from the form described.',
          cell: ({ note }) => note,
        },
      ],
      primaryKey: ['work_id', 'position'],
      foreignKeys: [OF_WORK],
    },
  );
}
