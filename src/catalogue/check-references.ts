import type { Entry } from '../schemas/entry.ts';
import type { Problem, ProblemCode } from '../schemas/problem.ts';
import { FOLDERS } from '../text/folders.ts';
import { findNearest } from '../text/suggest.ts';
import { problemAt } from './entries.ts';
import type { Entries, Ids, LinkedKind } from './entries.ts';

const UNKNOWN: Readonly<Record<LinkedKind, ProblemCode>> = {
  work: 'unknown-work',
  author: 'unknown-author',
  topic: 'unknown-topic',
};

/** Ids in front matter that lead nowhere, to the entry itself, or to the same entry twice. */
export function checkReferences(entries: Entries, ids: Ids): Problem[] {
  return [
    ...entries.works.flatMap((entry) => checkWork(entry, ids)),
    ...entries.authors.flatMap((entry) =>
      checkList(entry, 'notToBeConfusedWith', 'author', entry.data.notToBeConfusedWith, ids),
    ),
    ...entries.topics.flatMap((entry) => [
      ...checkList(entry, 'related', 'topic', entry.data.related, ids),
      ...checkParent(entry, ids),
    ]),
  ];
}

function checkWork(entry: Entry<'work'>, ids: Ids): Problem[] {
  const { authors, topics, cites, related } = entry.data;
  const signed = authors.map(({ author, role }) => `${author} ${role}`);
  return [
    ...authors.flatMap(({ author }, index) =>
      checkId(entry, ['authors', index], 'author', author, ids),
    ),
    ...checkTwice(entry, 'authors', signed),
    ...checkList(entry, 'topics', 'topic', topics, ids),
    ...checkList(entry, 'cites', 'work', cites, ids),
    ...checkList(entry, 'related', 'work', related, ids),
  ];
}

function checkParent(entry: Entry<'topic'>, ids: Ids): Problem[] {
  const { parent } = entry.data;
  // A topic that is its own parent is a circle, and reported as such.
  return parent === undefined || parent === entry.id
    ? []
    : checkId(entry, ['parent'], 'topic', parent, ids);
}

function checkList(
  entry: Entry,
  key: string,
  kind: LinkedKind,
  list: readonly string[],
  ids: Ids,
): Problem[] {
  return [
    ...list.flatMap((id, index) => checkId(entry, [key, index], kind, id, ids)),
    ...checkTwice(entry, key, list),
  ];
}

function checkId(
  entry: Entry,
  path: readonly PropertyKey[],
  kind: LinkedKind,
  id: string,
  ids: Ids,
): Problem[] {
  if (kind === entry.kind && id === entry.id) {
    return [problemAt(entry, path, 'self-reference', `"${id}" is this entry itself`, 'Remove it.')];
  }
  if (ids[kind].has(id)) return [];
  const suggestion = suggestId(kind, id, ids, folderOf(entry));
  return [problemAt(entry, path, UNKNOWN[kind], `no ${kind} "${id}"`, suggestion)];
}

/** What it is called now, "did you mean", or where in the content folder to put the missing file. */
export function suggestId(kind: LinkedKind, id: string, ids: Ids, folder: string): string {
  const current = ids.former[kind].get(id);
  if (current !== undefined) return `"${id}" is now "${current}".`;
  const nearest = findNearest(id, ids[kind]);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return `Add ${folder}/${FOLDERS[kind]}/${id}.md.`;
}

/** The content folder that an entry stands in, as its keeper knows it: "content". */
export function folderOf({ file }: Entry): string {
  return file.split('/').slice(0, -2).join('/');
}

function checkTwice(entry: Entry, key: string, list: readonly string[]): Problem[] {
  return list.flatMap((item, index) => {
    if (list.indexOf(item) === index) return [];
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
