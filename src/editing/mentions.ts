import type { LinkedKind } from '../catalogue/entries.ts';
import type { EntryKind } from '../schemas/entry.ts';
import type { Edit } from './edit-front-matter.ts';

/** A place in front matter where an entry is named by its id. */
export interface Mention {
  readonly kind: LinkedKind;
  readonly id: string;
  readonly path: Edit['path'];
}

/** The keys that name other entries, by the kind of the entry that they stand in. */
const KEYS: Readonly<Record<EntryKind, Readonly<Record<string, LinkedKind>>>> = {
  work: { authors: 'author', topics: 'topic', cites: 'work', related: 'work' },
  author: { notToBeConfusedWith: 'author' },
  topic: { parent: 'topic', related: 'topic' },
  page: {},
};

/**
 * Every id that front matter names, in order, but the entry's own former ones.
 * @param data front matter as it was written: what is wrong in it does not hide what is right
 */
export function listMentions(kind: EntryKind, data: unknown): readonly Mention[] {
  const named = Object.entries(KEYS[kind]).flatMap(([key, target]) =>
    mentionsIn([key], Reflect.get(toRecord(data), key), target),
  );
  if (kind === 'page') return named;
  const { seeInstead } = toRecord(toRecord(data).removed);
  return [...named, ...mentionsIn(['removed', 'seeInstead'], seeInstead, kind)];
}

function mentionsIn(path: Edit['path'], value: unknown, kind: LinkedKind): readonly Mention[] {
  if (typeof value === 'string') return [{ kind, id: value, path }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => mentionsIn([...path, index], item, kind));
  // A contribution says more than who it is.
  const { author } = toRecord(value);
  return author === undefined ? [] : mentionsIn([...path, 'author'], author, kind);
}

/** The keys of a value; none where it has none. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
