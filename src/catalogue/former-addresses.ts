import type { Catalogue, LibraryEntry } from './model.ts';

/** An address that an entry had, and the entry that it leads to now. */
export interface FormerAddress {
  readonly kind: LibraryEntry['kind'];
  readonly formerId: string;
  /** Present id of the same kind; the entry may have been removed since, and then has a page that says so. */
  readonly id: string;
  /** Title, name or label. */
  readonly name: string;
}

/** All of them, works before authors before topics. */
export function listFormerAddresses(catalogue: Catalogue): readonly FormerAddress[] {
  const { works, authors, topics, removed } = catalogue;
  const named = [
    ...works.map((work) => ({ kind: 'work' as const, ...work, name: work.title })),
    ...authors.map((author) => ({ kind: 'author' as const, ...author })),
    ...topics.map((topic) => ({ kind: 'topic' as const, ...topic, name: topic.label })),
    ...removed,
  ];
  return named.flatMap(({ kind, id, name, formerIds }) =>
    formerIds.map((formerId) => ({ kind, formerId, id, name })),
  );
}
