import { FOLDERS } from '../text/folders.ts';
import type { Entry, SourceFile } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt } from './entries.ts';
import type { Entries } from './entries.ts';

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
