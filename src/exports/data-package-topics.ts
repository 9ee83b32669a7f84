import type { Topic } from '../catalogue/model.ts';
import { addressColumn, buildTable, requiredColumn } from './data-package-table.ts';
import type { Column, ForeignKey, Table } from './data-package-table.ts';
import type { Publication } from './publication.ts';

const OF_TOPIC: ForeignKey = { fields: 'topic_id', resource: 'topics', to: 'id' };

/** Topics, their other names, and which stand next to each other. */
export function buildTopicTables(publication: Publication): readonly Table[] {
  return [buildTopics(publication), buildNames(publication), buildNeighbours(publication)];
}

function buildTopics({ catalogue, links }: Publication): Table {
  const columns: readonly Column<Topic>[] = [
    requiredColumn('id', 'Name of the entry; part of the address of its page.', ({ id }) => id),
    addressColumn('page', 'Address of the page here.', ({ id }) => links.toUrl(links.topic(id))),
    requiredColumn('label', 'Name as it is shown.', ({ label }) => label),
    requiredColumn('definition', 'What belongs here.', ({ definition }) => definition),
    {
      name: 'parent_id',
      description: 'Id of the next wider topic; empty at a root.',
      cell: ({ parent }) => parent?.id,
    },
  ];
  return buildTable(catalogue.topics, {
    name: 'topics',
    title: 'Topics',
    description: 'One row for each topic, wider ones before narrower ones.',
    columns,
    primaryKey: ['id'],
    // An empty resource is the table itself.
    foreignKeys: [{ fields: 'parent_id', resource: '', to: 'id' }],
  });
}

function buildNames({ catalogue }: Publication): Table {
  return buildTable(
    catalogue.topics.flatMap(({ id, alsoKnownAs }) => alsoKnownAs.map((name) => ({ id, name }))),
    {
      name: 'topic-names',
      title: 'Other names of topics',
      description: 'Other names by which topics are found.',
      columns: [
        requiredColumn('topic_id', 'Id of the topic.', ({ id }) => id),
        requiredColumn('name', 'The other name.', ({ name }) => name),
      ],
      foreignKeys: [OF_TOPIC],
    },
  );
}

function buildNeighbours({ catalogue }: Publication): Table {
  const rows = catalogue.topics.flatMap((topic) =>
    catalogue.neighboursOf(topic).map(({ id }) => ({ id: topic.id, related: id })),
  );
  return buildTable(rows, {
    name: 'topic-relations',
    title: 'Related topics',
    description: 'Topics that stand next to each other; each pair in both directions.',
    columns: [
      requiredColumn('topic_id', 'Id of the topic.', ({ id }) => id),
      requiredColumn('related_id', 'Id of the topic next to it.', ({ related }) => related),
    ],
    primaryKey: ['topic_id', 'related_id'],
    foreignKeys: [OF_TOPIC, { fields: 'related_id', resource: 'topics', to: 'id' }],
  });
}
