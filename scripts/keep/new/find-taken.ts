import { parseLibrary } from '../../../src/importing/plan-state.ts';
import type { Entry, SourceFile } from '../../../src/schemas/entry.ts';

type Identifiable = Entry<'work'> | Entry<'author'>;

/** The values of an entry under a key that no two entries may share; none for other keys. */
function valuesOf({ data }: Identifiable, key: string): readonly (string | undefined)[] {
  if ('orcid' in data) return key === 'orcid' ? [data.orcid] : [];
  if (!('copies' in data) || (key !== 'doi' && key !== 'arxiv')) return [];
  return [data[key], ...data.copies.map((copy) => copy[key])];
}

/** That another entry has an identifier already, as a sentence; undefined where none has, and for other keys. */
export function findTaken(
  sources: readonly SourceFile[],
  key: string,
  value: string,
): string | undefined {
  const { works, authors } = parseLibrary(sources);
  const owner = [...works, ...authors].find((entry) =>
    valuesOf(entry, key).some((known) => known?.toLowerCase() === value.toLowerCase()),
  );
  return (
    owner &&
    `"${value}" is that of ${owner.file}. An empty line leaves it out; Ctrl+C ends without a new file.`
  );
}
