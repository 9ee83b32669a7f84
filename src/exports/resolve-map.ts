import type { Author, Catalogue, RemovedEntry, Topic, Work } from '../catalogue/model.ts';
import { listReadings, parseIdentifier } from './parse-identifier.ts';
import type { Identifier } from './parse-identifier.ts';
import { listWorkIdentifiers } from './work-identifiers.ts';

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
  /** What the entries are called that share an identifier or an id with others, by `work:id`: readers have to choose. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is published as the identifiers of an entry, for readers to look through. */
export interface EntryIdentifiers extends ResolvedEntry {
  readonly name: string;
  /** Language of the name, where it is known. */
  readonly language?: string | undefined;
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
  const rank = (place: number): number => listed[place]?.rank ?? 0;
  const keys = [...Map.groupBy(claims, ({ key }) => key)]
    .map(
      ([key, group]) =>
        [key, preferHighest([...new Set(group.map(({ place }) => place))], rank)] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const map = { entries: listed.map(toPlace), keys: Object.fromEntries(keys) };
  return { ...map, names: nameShared(listed, map) };
}

/** The names of entries that one identifier leads to together, or that have or had the same id as one of another kind. */
function nameShared(
  listed: readonly ListedEntry[],
  { keys }: Pick<ResolveMap, 'keys'>,
): ResolveMap['names'] {
  const byIdentifier = Object.values(keys).filter((places) => places.length > 1);
  const byId = Map.groupBy(
    listed.flatMap(({ id, formerIds }, place) =>
      [id, ...formerIds].map((name) => ({ name, place })),
    ),
    ({ name }) => name,
  );
  const shared = [
    ...byIdentifier,
    ...[...byId.values()].map((group) => group.map(({ place }) => place)),
  ].filter((places) => places.length > 1);
  const named = [...new Set(shared.flat())].flatMap((place) => listed[place] ?? []);
  return Object.fromEntries(named.map((entry) => [toPlace(entry), entry.name]));
}

function toPlace({ kind, id }: ResolvedEntry): string {
  return `${kind}:${id}`;
}

/** All entries that have identifiers, in the order of the catalogue, with them as people write them. */
export function listIdentifiers(catalogue: Catalogue): readonly EntryIdentifiers[] {
  return listEntries(catalogue)
    .filter(({ identifiers }) => identifiers.length > 0)
    .map(({ kind, id, name, language, identifiers }) => ({
      kind,
      id,
      name,
      language,
      identifiers,
    }));
}

/** Whether something is a map as it is published, as far as that shows at a glance. */
export function isResolveMap(value: unknown): value is ResolveMap {
  if (typeof value !== 'object' || value === null) return false;
  return 'entries' in value && Array.isArray(value.entries) && 'keys' in value && 'names' in value;
}

/** The entries to which a text leads, by the likeliest reading of it that is known; none where nothing is. */
export function resolveIdentifier(map: ResolveMap, text: string): readonly ResolvedEntry[] {
  for (const reading of listReadings(text)) {
    const found = look(map, reading);
    if (found.length > 0) return found;
  }
  return lookInAnyCase(map, parseIdentifier(text));
}

/** Servers may tell capitals from small letters in addresses; people who type them rarely do. */
function lookInAnyCase(
  map: ResolveMap,
  identifier: Identifier | undefined,
): readonly ResolvedEntry[] {
  if (identifier?.kind !== 'address') return [];
  const wanted = toKey(identifier).toLowerCase();
  const places = Object.entries(map.keys).flatMap(([key, found]) =>
    key.toLowerCase() === wanted ? found : [],
  );
  return [...new Set(places)].flatMap((place) => toEntry(map.entries[place]) ?? []);
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

function preferHighest(
  places: readonly number[],
  rank: (place: number) => number,
): readonly number[] {
  const highest = Math.max(...places.map(rank));
  return places.filter((place) => rank(place) === highest);
}

/**
 * Whose an identifier is that several entries name: chapters name the ISBN of their book, which is the book's where that
 * is here; what was removed comes after all that is in the library.
 */
const RANK = { removed: 0, present: 1, book: 2 } as const;

interface ListedEntry extends EntryIdentifiers {
  readonly formerIds: readonly string[];
  readonly rank: number;
}

function listEntries(catalogue: Catalogue): readonly ListedEntry[] {
  const { works, authors, topics, removed, citationKeyOf } = catalogue;
  return [
    ...works.map((work) => {
      const rank = work.type === 'book' ? RANK.book : RANK.present;
      const identifiers = [...listWorkIdentifiers(work), `@${citationKeyOf(work)}`];
      return { ...toListed('work', work, work.title, identifiers, rank), language: work.language };
    }),
    ...authors.map((author) =>
      toListed('author', author, author.name, identifiersOfAuthor(author)),
    ),
    ...topics.map((topic) => toListed('topic', topic, topic.label, [])),
    ...removed.map((entry) =>
      toListed(entry.kind, entry, entry.name, identifiersOfRemoved(entry), RANK.removed),
    ),
  ];
}

function toListed(
  kind: ResolvedEntry['kind'],
  { id, formerIds }: Pick<Work | Author | Topic | RemovedEntry, 'id' | 'formerIds'>,
  name: string,
  own: readonly (string | undefined)[],
  rank: number = RANK.present,
): ListedEntry {
  const former = formerIds.map((formerId) => `${kind}:${formerId}`);
  const identifiers = [...new Set([...own, ...former].flatMap((identifier) => identifier ?? []))];
  return { kind, id, name, formerIds, identifiers, rank };
}

/** Homepages are left out: an institute's page may be that of several people. */
function identifiersOfAuthor({ orcid }: Pick<Author, 'orcid'>): readonly (string | undefined)[] {
  return [orcid && `https://orcid.org/${orcid}`];
}

function identifiersOfRemoved(entry: RemovedEntry): readonly (string | undefined)[] {
  return entry.work ? listWorkIdentifiers(entry.work) : identifiersOfAuthor(entry);
}
