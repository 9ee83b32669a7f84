import type { Edit } from '../editing/edit-front-matter.ts';
import { parseEntry } from '../schemas/entry.ts';
import type { Entry, EntryKind, SourceFile } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import type { WorkData } from '../schemas/work.ts';
import { AuthorRegister } from './author-register.ts';
import { createTopicFinder } from './keywords.ts';
import type { FoundTopics, KeywordMap } from './keywords.ts';
import { FreeIds } from './new-id.ts';
import { WorkRegister } from './work-register.ts';

/** A library as it was read: every file is right by itself. */
export interface KnownEntries {
  readonly works: readonly Entry<'work'>[];
  readonly authors: readonly Entry<'author'>[];
  readonly topics: readonly Entry<'topic'>[];
  readonly pages: readonly Entry<'page'>[];
  /** What is wrong within the files. */
  readonly problems: readonly Problem[];
  /** The texts of the files, by kind and id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A work while records are compared with it and added to it. */
export interface WorkState {
  readonly id: string;
  data: WorkData;
  /** What changes in its file; undefined where it has none yet. */
  readonly edits: Edit[] | undefined;
  /** A record of this import has spoken for it; what others say of it besides is only filled in. */
  isSettled: boolean;
}

/** An author who came with the import. */
export interface NewAuthor {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A library that grows, record by record. */
export interface PlanState {
  readonly authors: AuthorRegister;
  readonly works: WorkRegister;
  readonly workById: Map<string, WorkState>;
  readonly newAuthors: NewAuthor[];
  /** Those of them who are new because somebody decided so, by the keys of their names. */
  readonly settled: Map<string, { readonly name: string; readonly id: string }>;
  readonly authorIds: FreeIds;
  readonly workIds: FreeIds;
  readonly findTopics: (keywords: readonly string[]) => FoundTopics;
}

/** Reads the files of a library, with what is wrong in each of them by itself. */
export function parseLibrary(sources: readonly SourceFile[]): KnownEntries {
  const problems: Problem[] = [];
  const parse = <K extends EntryKind>(kind: K): Entry<K>[] =>
    sources.flatMap((source) => {
      if (source.kind !== kind) return [];
      const parsed = parseEntry({ ...source, kind });
      problems.push(...parsed.problems);
      return parsed.entry ?? [];
    });
  return {
    works: parse('work'),
    authors: parse('author'),
    topics: parse('topic'),
    pages: parse('page'),
    problems,
    texts: new Map(sources.map(({ kind, id, text }) => [`${kind} ${id}`, text])),
  };
}

/** What a library is at the beginning of an import. */
export function startPlan(library: KnownEntries, keywords: KeywordMap): PlanState {
  const { works, authors, topics } = library;
  const register = new WorkRegister();
  const names = new Map(authors.map(({ id, data }) => [id, data.family ?? data.name]));
  for (const { id, data } of works)
    register.add(id, { ...data, firstName: names.get(data.authors[0]?.author ?? '') });
  const idsOf = (list: readonly (Entry<'work'> | Entry<'author'>)[]): string[] =>
    list.flatMap(({ id, data }) => [id, ...data.formerIds]);
  const present = authors.filter(({ data }) => data.removed === undefined);
  return {
    authors: new AuthorRegister(
      present,
      works.filter(({ data }) => data.removed === undefined),
    ),
    works: register,
    workById: new Map(works.map(({ id, data }) => [id, { id, data, edits: [], isSettled: false }])),
    newAuthors: [],
    settled: new Map(),
    authorIds: new FreeIds(idsOf(authors)),
    workIds: new FreeIds(idsOf(works)),
    findTopics: createTopicFinder(topics, keywords),
  };
}
