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

/** What a front matter or a body may name by its id. */
export type LinkedKind = Exclude<EntryKind, 'page'>;

/** Ids by kind, for look-ups and for "did you mean". */
export interface Ids extends Readonly<Record<EntryKind, ReadonlySet<string>>> {
  /** The id that an entry has now, by each that it had. */
  readonly former: Readonly<Record<LinkedKind, ReadonlyMap<string, string>>>;
}

/** The works that have a page: all but drafts. */
export function publishedWorks({ works }: Entries): readonly Entry<'work'>[] {
  return works.filter(({ data }) => !data.draft);
}

/** The topics under which a work stands: those that it names and all wider ones. A circle among them ends. */
export function topicsOf(
  { data }: Entry<'work'>,
  parents: ReadonlyMap<string, string | undefined>,
): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const own of data.topics) {
    let id: string | undefined = own;
    while (id !== undefined && !topics.has(id)) {
      topics.add(id);
      id = parents.get(id);
    }
  }
  return topics;
}

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
