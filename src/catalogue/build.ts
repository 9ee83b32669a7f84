import { parseEntry } from '../schemas/entry.ts';
import type { Entry, EntryKind, SourceFile } from '../schemas/entry.ts';
import { byPlace } from '../schemas/problem.ts';
import type { Problem } from '../schemas/problem.ts';
import { createCatalogue } from './catalogue.ts';
import { checkEntries } from './check.ts';
import type { KnownFiles } from './check-links.ts';
import { checkCase, checkPageIds } from './check-ids.ts';
import type { Entries, Ids, LinkedKind } from './entries.ts';
import type { Catalogue } from './model.ts';

/** The catalogue where the content is right (warnings do not matter), and every problem in any case. */
export interface Library {
  readonly catalogue?: Catalogue;
  /** Sorted by place. */
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and links a whole library. Nothing is thrown: what is wrong comes back as problems.
 * @param files where they are not given, links to files are not checked
 */
export function buildLibrary(sources: readonly SourceFile[], files?: KnownFiles): Library {
  const parsed = {
    work: parseKind('work', sources),
    author: parseKind('author', sources),
    topic: parseKind('topic', sources),
    page: parseKind('page', sources),
  };
  const entries: Entries = {
    works: parsed.work.entries,
    authors: parsed.author.entries,
    topics: parsed.topic.entries,
    pages: parsed.page.entries,
  };
  const problems = [
    ...Object.values(parsed).flatMap((kind) => kind.problems),
    ...checkCase(sources),
    ...checkPageIds(sources),
    ...checkEntries(entries, collectIds(sources, entries), files),
  ].sort(byPlace);
  const isRight = problems.every(({ severity }) => severity === 'warning');
  return isRight ? { catalogue: createCatalogue(entries), problems } : { problems };
}

function parseKind<K extends EntryKind>(
  kind: K,
  sources: readonly SourceFile[],
): { entries: Entry<K>[]; problems: Problem[] } {
  const entries: Entry<K>[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    if (source.kind !== kind) continue;
    const parsed = parseEntry({ ...source, kind });
    if (parsed.entry) entries.push(parsed.entry);
    problems.push(...parsed.problems);
  }
  // File systems list files in their own order; the catalogue must not.
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entries, problems };
}

/** Ids of all files, also of those with problems of their own: what names them is not wrong because of that. */
export function collectIds(sources: readonly SourceFile[], entries: Entries): Ids {
  const idsOf = (kind: EntryKind): ReadonlySet<string> =>
    new Set(sources.filter((source) => source.kind === kind).map(({ id }) => id));
  const formerOf = (list: readonly Entry<LinkedKind>[]): ReadonlyMap<string, string> =>
    new Map(list.flatMap(({ id, data }) => data.formerIds.map((former) => [former, id] as const)));
  return {
    work: idsOf('work'),
    author: idsOf('author'),
    topic: idsOf('topic'),
    page: idsOf('page'),
    former: {
      work: formerOf(entries.works),
      author: formerOf(entries.authors),
      topic: formerOf(entries.topics),
    },
  };
}
