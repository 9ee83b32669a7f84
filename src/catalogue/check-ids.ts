import { FOLDERS } from '../text/folders.ts';
import type { Entry, SourceFile } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt } from './entries.ts';
import type { Entries } from './entries.ts';
import { RESERVED_PAGE_IDS } from './reserved-ids.ts';

/** File names that differ only by case: on many disks, and in many hosts' addresses, they are one. */
export function checkCase(sources: readonly SourceFile[]): Problem[] {
  const first = new Map<string, SourceFile>();
  return sources.flatMap((source): Problem[] => {
    const key = `${source.kind} ${source.id.toLowerCase()}`;
    const other = first.get(key);
    first.set(key, other ?? source);
    if (!other) return [];
    const message = `the file name differs from ${other.file} only by case`;
    const suggestion = 'Merge the two files or rename one of them.';
    return [
      {
        code: 'id-case',
        severity: 'error',
        file: source.file,
        line: 1,
        column: 1,
        message,
        suggestion,
      },
    ];
  });
}

/** Pages that would stand at an address of which the site makes something itself. */
export function checkPageIds(sources: readonly SourceFile[]): Problem[] {
  return sources
    .filter(({ kind, id }) => kind === 'page' && RESERVED_PAGE_IDS.has(id))
    .map(({ id, file }) => {
      const message = `the address /${id}/ is kept for a page that the site makes itself`;
      const suggestion = 'Give the file another name.';
      return {
        code: 'invalid-id',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message,
        suggestion,
      };
    });
}

/** Former ids that another entry of the same kind has or had. */
export function checkFormerIds(entries: Entries): Problem[] {
  return [entries.works, entries.authors, entries.topics].flatMap(checkKind);
}

function checkKind(list: readonly (Entry<'work'> | Entry<'author'> | Entry<'topic'>)[]): Problem[] {
  const owners = new Map<string, Entry>(list.map((entry) => [entry.id, entry]));
  return list.flatMap((entry) =>
    entry.data.formerIds.flatMap((formerId, index): Problem[] => {
      const owner = owners.get(formerId);
      owners.set(formerId, owner ?? entry);
      if (!owner) return [];
      const whose = owner === entry ? 'this entry has it already' : `${owner.file} has it`;
      const message = `former id "${formerId}" is taken: ${whose}`;
      const suggestion = `An address under /${FOLDERS[entry.kind]}/ can lead to one entry only: remove it from one of them.`;
      return [problemAt(entry, ['formerIds', index], 'id-taken', message, suggestion)];
    }),
  );
}
