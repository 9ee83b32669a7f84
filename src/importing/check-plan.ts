import { collectIds } from '../catalogue/build.ts';
import { checkEntries } from '../catalogue/check.ts';
import { authorSchema } from '../schemas/author.ts';
import type { Entry, SourceFile } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import { FOLDERS } from '../text/folders.ts';
import type { ImportPlan } from './plan-import.ts';
import type { KnownEntries } from './plan-state.ts';
import type { Entries } from '../catalogue/entries.ts';

/** Entries that are made from data and stand on no line of a file yet. */
const NOWHERE = () => ({ line: 1, column: 1 });

/** The library as it would be after an import. */
export function toEntriesAfter(library: KnownEntries, plan: ImportPlan): Entries {
  const known = new Map(library.works.map((entry) => [entry.id, entry]));
  const works = plan.works.map(({ id, data }): Entry<'work'> => {
    const entry = known.get(id) ?? { kind: 'work', id, ...toPlace('work', id) };
    return { ...entry, data };
  });
  const authors = plan.newAuthors.map(({ id, data }): Entry<'author'> => {
    return { kind: 'author', id, ...toPlace('author', id), data: authorSchema.parse(data) };
  });
  return { ...library, works, authors: [...library.authors, ...authors] };
}

function toPlace(kind: 'work' | 'author', id: string) {
  const file = `${FOLDERS[kind]}/${id}.md`;
  return { file, body: '', bodyLine: 1, locate: NOWHERE, isWhole: true } as const;
}

/**
 * What would be wrong between the files of a library: the same checks as those of `npm run check`.
 * Warnings do not count.
 */
export function findErrors(entries: Entries): readonly Problem[] {
  const { works, authors, topics, pages } = entries;
  const sources = [...works, ...authors, ...topics, ...pages].map(
    ({ kind, id, file }): SourceFile => ({ kind, id, file, text: '' }),
  );
  const problems = checkEntries(entries, collectIds(sources, entries));
  return problems.filter(({ severity }) => severity === 'error');
}
