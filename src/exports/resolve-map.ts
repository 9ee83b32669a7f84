import type { Author, Catalogue, Topic, Work } from '../catalogue/model.ts';
import { listReadings, parseIdentifier } from './parse-identifier.ts';
import type { Identifier } from './parse-identifier.ts';

const KINDS = ['work', 'author', 'topic'] as const;

/** An entry to which an identifier leads. */
export interface ResolvedEntry {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
}

/** Every identifier that the library knows, in a form that is small as a file. */
export interface ResolveMap {
  /** All entries, as `work:id`. */
  readonly entries: readonly string[];
  /**
   * From an identifier, as `kind:value`, to the places in `entries` that it leads to. Mostly there is one; the chapters
   * of a book may share its ISBN. Present ids are not repeated here.
   */
  readonly keys: Readonly<Record<string, readonly number[]>>;
}

/** What is published as the identifiers of an entry, for readers to look through. */
export interface EntryIdentifiers extends ResolvedEntry {
  readonly name: string;
  /** As people write them. */
  readonly identifiers: readonly string[];
}

/** The map of all identifiers, sorted by key. */
export function buildResolveMap(catalogue: Catalogue): ResolveMap {
  const listed = listEntries(catalogue);
  const claims = listed.flatMap(({ identifiers }, place) =>
    identifiers.flatMap((written) => {
      const identifier = parseIdentifier(written);
      return identifier ? [{ key: toKey(identifier), place }] : [];
    }),
  );
  const isBook = (place: number): boolean => listed[place]?.isBook === true;
  const keys = [...Map.groupBy(claims, ({ key }) => key)]
    .map(
      ([key, group]) =>
        [key, preferBooks([...new Set(group.map(({ place }) => place))], isBook)] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: listed.map(({ kind, id }) => `${kind}:${id}`), keys: Object.fromEntries(keys) };
}

/** All entries that have identifiers, in the order of the catalogue, with them as people write them. */
export function listIdentifiers(catalogue: Catalogue): readonly EntryIdentifiers[] {
  return listEntries(catalogue)
    .filter(({ identifiers }) => identifiers.length > 0)
    .map(({ kind, id, name, identifiers }) => ({ kind, id, name, identifiers }));
}

/** The entries to which a text leads, by the likeliest reading of it that is known; none where nothing is. */
export function resolveIdentifier(map: ResolveMap, text: string): readonly ResolvedEntry[] {
  for (const reading of listReadings(text)) {
    const found = look(map, reading);
    if (found.length > 0) return found;
  }
  return [];
}

function look(map: ResolveMap, { kind, value }: Identifier): readonly ResolvedEntry[] {
  const keys = kind === 'id' ? KINDS.map((name) => `${name}:${value}`) : [`${kind}:${value}`];
  return keys.flatMap((key) => {
    const places = Object.hasOwn(map.keys, key) ? map.keys[key] : undefined;
    const names = map.entries.includes(key)
      ? [key]
      : (places ?? []).map((place) => map.entries[place]);
    return names.flatMap((name) => toEntry(name) ?? []);
  });
}

function toEntry(name: string | undefined): ResolvedEntry | undefined {
  const kind = KINDS.find((one) => name?.startsWith(`${one}:`));
  return kind && name !== undefined ? { kind, id: name.slice(kind.length + 1) } : undefined;
}

function toKey({ kind, value }: Identifier): string {
  return `${kind}:${value}`;
}

/** Chapters name the ISBN of their book; where the book itself is here, it is the book's. */
function preferBooks(
  places: readonly number[],
  isBook: (place: number) => boolean,
): readonly number[] {
  const books = places.filter(isBook);
  return books.length > 0 ? books : places;
}

interface ListedEntry extends EntryIdentifiers {
  readonly isBook: boolean;
}

function listEntries({ works, authors, topics }: Catalogue): readonly ListedEntry[] {
  return [
    ...works.map((work) =>
      toListed('work', work, work.title, identifiersOfWork(work), work.type === 'book'),
    ),
    ...authors.map((author) =>
      toListed('author', author, author.name, identifiersOfAuthor(author)),
    ),
    ...topics.map((topic) => toListed('topic', topic, topic.label, [])),
  ];
}

function toListed(
  kind: ResolvedEntry['kind'],
  { id, formerIds }: Pick<Work | Author | Topic, 'id' | 'formerIds'>,
  name: string,
  own: readonly (string | undefined)[],
  isBook = false,
): ListedEntry {
  const former = formerIds.map((formerId) => `${kind}:${formerId}`);
  const identifiers = [...new Set([...own, ...former].flatMap((identifier) => identifier ?? []))];
  return { kind, id, name, identifiers, isBook };
}

function identifiersOfWork(work: Work): readonly (string | undefined)[] {
  return [
    ...[work, ...work.copies].flatMap(({ doi, arxiv, url }) => [
      doi && `doi:${doi}`,
      arxiv && `arXiv:${arxiv}`,
      url,
    ]),
    work.pdf,
    work.isbn && `ISBN ${work.isbn}`,
  ];
}

/** Homepages are left out: an institute's page may be that of several people. */
function identifiersOfAuthor({ orcid }: Author): readonly (string | undefined)[] {
  return [orcid && `https://orcid.org/${orcid}`];
}
