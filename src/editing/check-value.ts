import { parseEntry } from '../schemas/entry.ts';
import type { EntryKind } from '../schemas/entry.ts';
import { toSentences } from '../schemas/problem.ts';
import { findValueFixes } from './fix-values.ts';
import type { FrontMatterData } from './plain-data.ts';
import { toEntryText } from './entry-text.ts';

/** Values as they are kept: identifiers bare, dates in the form of the library. */
export function toKeptForm(data: FrontMatterData): FrontMatterData {
  const fixes = findValueFixes(data).filter(({ edit }) => edit.path.length === 1);
  return { ...data, ...Object.fromEntries(fixes.map(({ edit }) => [edit.path[0], edit.value])) };
}

/** What is wrong with the value of one key, in sentences; undefined where nothing is. */
export function findFault(kind: EntryKind, key: string, value: unknown): string | undefined {
  const source = { kind, id: 'x', file: '', text: toEntryText(kind, { [key]: value }) };
  // Other keys are missing; what is said of this one stands on its line.
  const found = parseEntry(source).problems.find(
    ({ line, code }) => line === 2 && code !== 'missing-key',
  );
  return found && toSentences(found).replace(`${key}: `, '');
}
