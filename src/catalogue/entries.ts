import type { Entry, EntryKind } from '../schemas/entry.ts';
import type { Problem, ProblemCode, Severity } from '../schemas/problem.ts';
import type { Removal } from '../schemas/removal.ts';

/** All validated files, before they are linked. */
export interface Entries {
  readonly works: readonly Entry<'work'>[];
  readonly authors: readonly Entry<'author'>[];
  readonly topics: readonly Entry<'topic'>[];
  readonly pages: readonly Entry<'page'>[];
}

/** A problem at the place of a value in an entry's front matter. */
export function problemAt(
  entry: Entry,
  path: readonly PropertyKey[],
  code: ProblemCode,
  message: string,
  suggestion?: string,
  severity: Severity = 'error',
): Problem {
  const place = entry.locate(path);
  const base = { code, severity, file: entry.file, ...place, message };
  return suggestion === undefined ? base : { ...base, suggestion };
}

/** Ids by kind, for look-ups and for "did you mean". */
export type Ids = Readonly<Record<EntryKind, ReadonlySet<string>>>;

/** That an entry was removed, when and why; undefined where it is in the library, as pages always are. */
export function removalOf({ data }: Entry): Removal | undefined {
  return 'removed' in data ? data.removed : undefined;
}

/** The entries that are in the library: those that were removed are left out. */
export function presentEntries({ works, authors, topics, pages }: Entries): Entries {
  const isPresent = (entry: Entry): boolean => removalOf(entry) === undefined;
  return {
    works: works.filter(isPresent),
    authors: authors.filter(isPresent),
    topics: topics.filter(isPresent),
    pages,
  };
}
