import * as words from '#words';
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
    requiredColumn('id', words.tables.topics.columns.id, ({ id }) => id),
    addressColumn('page', words.tables.topics.columns.page, ({ id }) =>
      links.toUrl(links.topic(id)),
    ),
    requiredColumn('label', words.tables.topics.columns.label, ({ label }) => label),
    requiredColumn(
      'definition',
      words.tables.topics.columns.definition,
      ({ definition }) => definition,
    ),
    {
      name: 'parent_id',
      description: words.tables.topics.columns.parent_id,
      cell: ({ parent }) => parent?.id,
    },
  ];
  return buildTable(catalogue.topics, {
    name: 'topics',
    title: words.tables.topics.title,
    description: words.tables.topics.description,
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
      title: words.tables.topicNames.title,
      description: words.tables.topicNames.description,
      columns: [
        requiredColumn('topic_id', words.tables.topicNames.columns.topic_id, ({ id }) => id),
        requiredColumn('name', words.tables.topicNames.columns.name, ({ name }) => name),
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
    title: words.tables.topicRelations.title,
    description: words.tables.topicRelations.description,
    columns: [
      requiredColumn('topic_id', words.tables.topicRelations.columns.topic_id, ({ id }) => id),
      requiredColumn(
        'related_id',
        words.tables.topicRelations.columns.related_id,
        ({ related }) => related,
      ),
    ],
    primaryKey: ['topic_id', 'related_id'],
    foreignKeys: [OF_TOPIC, { fields: 'related_id', resource: 'topics', to: 'id' }],
  });
}
