import type { Entry } from '../schemas/entry.ts';
import type { Problem, ProblemCode } from '../schemas/problem.ts';
import { FOLDERS } from '../text/folders.ts';
import { createSuggester } from '../text/suggest.ts';
import type { findNearest } from '../text/suggest.ts';
import { collectRemovals, findRemoved } from './check-removed.ts';
import type { Removals } from './check-removed.ts';
import { problemAt, removalOf } from './entries.ts';
import type { Entries, Ids, LinkedKind } from './entries.ts';

const UNKNOWN: Readonly<Record<LinkedKind, ProblemCode>> = {
  work: 'unknown-work',
  author: 'unknown-author',
  topic: 'unknown-topic',
};

interface Known {
  readonly ids: Ids;
  readonly removals: Removals;
  /** Made anew for each entry. */
  readonly suggest: typeof findNearest;
}

/** Ids in front matter that lead nowhere, to what was removed, to the entry itself, or to the same entry twice. */
export function checkReferences(entries: Entries, ids: Ids): Problem[] {
  const removals = collectRemovals(entries);
  const know = (): Known => ({ ids, removals, suggest: createSuggester() });
  return [
    ...entries.works.flatMap((entry) => checkWork(entry, know())),
    ...entries.authors.flatMap((entry) =>
      checkList(entry, 'notToBeConfusedWith', 'author', entry.data.notToBeConfusedWith, know()),
    ),
    ...entries.topics.flatMap((entry) => {
      const known = know();
      return [
        ...checkList(entry, 'related', 'topic', entry.data.related, known),
        ...checkParent(entry, known),
      ];
    }),
    ...[...entries.works, ...entries.authors, ...entries.topics].flatMap((entry) => {
      const { seeInstead } = entry.data.removed ?? {};
      const path = ['removed', 'seeInstead'];
      return seeInstead === undefined ? [] : checkId(entry, path, entry.kind, seeInstead, know());
    }),
  ];
}

function checkWork(entry: Entry<'work'>, known: Known): Problem[] {
  const { authors, topics, cites, related } = entry.data;
  const signed = authors.map(({ author, role }) => `${author} ${role}`);
  return [
    ...authors.flatMap(({ author }, index) =>
      checkId(entry, ['authors', index], 'author', author, known),
    ),
    ...checkTwice(entry, 'authors', signed),
    ...checkList(entry, 'topics', 'topic', topics, known),
    ...checkList(entry, 'cites', 'work', cites, known),
    ...checkList(entry, 'related', 'work', related, known),
  ];
}

function checkParent(entry: Entry<'topic'>, known: Known): Problem[] {
  const { parent } = entry.data;
  // A topic that is its own parent is a circle, and reported as such.
  return parent === undefined || parent === entry.id
    ? []
    : checkId(entry, ['parent'], 'topic', parent, known);
}

function checkList(
  entry: Entry,
  key: string,
  kind: LinkedKind,
  list: readonly string[],
  known: Known,
): Problem[] {
  return [
    ...list.flatMap((id, index) => checkId(entry, [key, index], kind, id, known)),
    ...checkTwice(entry, key, list),
  ];
}

function checkId(
  entry: Entry,
  path: readonly PropertyKey[],
  kind: LinkedKind,
  id: string,
  { ids, removals, suggest }: Known,
): Problem[] {
  if (kind === entry.kind && id === entry.id) {
    return [problemAt(entry, path, 'self-reference', `"${id}" is this entry itself`, 'Remove it.')];
  }
  const removed = isFree(entry, path) ? undefined : findRemoved(removals, kind, id);
  if (removed) return [problemAt(entry, path, removed.code, removed.message, removed.suggestion)];
  if (ids[kind].has(id)) return [];
  const suggestion = suggestId(kind, id, ids, folderOf(entry), suggest);
  return [problemAt(entry, path, UNKNOWN[kind], `no ${kind} "${id}"`, suggestion)];
}

/** What was removed may go on naming what was removed with it, but sends readers only to what can be read. */
function isFree(entry: Entry, path: readonly PropertyKey[]): boolean {
  return removalOf(entry) !== undefined && path[0] !== 'removed';
}

/** What it is called now, "did you mean", or where in the content folder to put the missing file. */
export function suggestId(
  kind: LinkedKind,
  id: string,
  ids: Ids,
  folder: string,
  suggest: typeof findNearest,
): string {
  const current = ids.former[kind].get(id);
  if (current !== undefined) return `"${id}" is now "${current}".`;
  const nearest = suggest(id, ids[kind]);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return `Add ${folder}/${FOLDERS[kind]}/${id}.md.`;
}

/** The content folder that an entry stands in, as its keeper knows it: "content". */
export function folderOf({ file }: Entry): string {
  return file.split('/').slice(0, -2).join('/');
}

function checkTwice(entry: Entry, key: string, list: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    if (!seen.has(item)) {
      seen.add(item);
      return [];
    }
    const id = item.split(' ')[0] ?? item;
    return [
      problemAt(
        entry,
        [key, index],
        'listed-twice',
        `"${id}" is listed twice`,
        'Remove one of the two.',
      ),
    ];
  });
}
