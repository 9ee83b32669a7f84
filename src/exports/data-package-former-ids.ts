import * as words from '#words';
import { buildTable, requiredColumn } from './data-package-table.ts';
import type { Table } from './data-package-table.ts';
import type { Publication } from './publication.ts';

/** Names that entries had before: whoever kept one finds the entry by it. */
export function buildFormerIdTable({ catalogue }: Publication): Table {
  const kinds = { work: catalogue.works, author: catalogue.authors, topic: catalogue.topics };
  const rows = Object.entries(kinds).flatMap(([kind, entries]) =>
    entries.flatMap(({ id, formerIds }) => formerIds.map((formerId) => ({ kind, id, formerId }))),
  );
  return buildTable(rows, {
    name: 'former-ids',
    title: words.tables.formerIds.title,
    description: words.tables.formerIds.description,
    columns: [
      {
        name: 'kind',
        description: words.tables.formerIds.columns.kind,
        constraints: { required: true, enum: Object.keys(kinds) },
        cell: ({ kind }) => kind,
      },
      requiredColumn(
        'former_id',
        words.tables.formerIds.columns.former_id,
        ({ formerId }) => formerId,
      ),
      requiredColumn('id', words.tables.formerIds.columns.id, ({ id }) => id),
    ],
    primaryKey: ['kind', 'former_id'],
  });
}
