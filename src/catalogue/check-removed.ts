import type { Problem } from '../schemas/problem.ts';
import type { Removal } from '../schemas/removal.ts';
import { removalOf } from './entries.ts';
import type { Entries, LinkedKind } from './entries.ts';

/** Entries that were removed, by kind and id. */
export type Removals = ReadonlyMap<`${LinkedKind}:${string}`, Removal>;

/** Collects them. */
export function collectRemovals({ works, authors, topics }: Entries): Removals {
  return new Map(
    [...works, ...authors, ...topics].flatMap((entry) => {
      const removal = removalOf(entry);
      return removal ? [[`${entry.kind}:${entry.id}` as const, removal] as const] : [];
    }),
  );
}

/** What is wrong with naming an entry that was removed; undefined where it was not. */
export function findRemoved(
  removals: Removals,
  kind: LinkedKind,
  id: string,
): Pick<Problem, 'code' | 'message' | 'suggestion'> | undefined {
  const removal = removals.get(`${kind}:${id}`);
  if (!removal) return undefined;
  const { seeInstead = id } = removal;
  const suggestion =
    seeInstead === id
      ? 'Take it out, or take "removed" out of that entry.'
      : `Name "${seeInstead}" instead.`;
  return { code: 'removed-entry', message: `the ${kind} "${id}" was removed`, suggestion };
}
