import type { BibtexRecord } from './records.ts';

/** What is of the work itself and never of the book that it is in. */
const OWN = new Set([
  ...[
    'title',
    'subtitle',
    'author',
    'crossref',
    'xdata',
    'ids',
    'abstract',
    'doi',
    'url',
    'eprint',
    'note',
  ],
  ...['keywords', 'pages', 'editora', 'file', 'pdf', 'type', 'howpublished'],
]);

/** A record with what its `crossref` adds, or the key of a parent that is not there. */
export interface Inherited {
  readonly fields: ReadonlyMap<string, string>;
  readonly missing?: string;
}

/**
 * Fills in what a record leaves to the one that its `crossref` names, as BibTeX and biblatex do: every field that it
 * has not got itself, with the title there as book title here.
 * @param findRecord by key, in small letters
 */
export function inheritFields(
  record: BibtexRecord,
  findRecord: (key: string) => BibtexRecord | undefined,
): Inherited {
  const key = record.fields.get('crossref')?.replace(/[{}]/gu, '').trim();
  if (key === undefined || key === '') return { fields: record.fields };
  const parent = findRecord(key.toLowerCase());
  if (!parent || parent === record) return { fields: record.fields, missing: key };
  const given = [...parent.fields].filter(([name]) => !OWN.has(name));
  const title = parent.fields.get('title');
  const named = title === undefined ? [] : [['booktitle', title] as const];
  return { fields: new Map([...named, ...given, ...record.fields]) };
}
