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
    title: 'Former ids',
    description: 'Names that entries had before.',
    columns: [
      {
        name: 'kind',
        description: 'What the entry is.',
        constraints: { required: true, enum: Object.keys(kinds) },
        cell: ({ kind }) => kind,
      },
      requiredColumn('former_id', 'The name that it had.', ({ formerId }) => formerId),
      requiredColumn('id', 'The name that it has.', ({ id }) => id),
    ],
    primaryKey: ['kind', 'former_id'],
  });
}
