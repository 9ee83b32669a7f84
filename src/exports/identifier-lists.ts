import * as words from '#words';
import type { Catalogue } from '../catalogue/model.ts';
import { parseIdentifier } from './parse-identifier.ts';
import type { Identifier } from './parse-identifier.ts';
import { listIdentifiers } from './resolve-map.ts';
import type { EntryIdentifiers, ResolvedEntry } from './resolve-map.ts';

/** An identifier, and the entry that has it. */
export interface ListedIdentifier {
  /** As people write it. */
  readonly identifier: string;
  readonly entry: ResolvedEntry;
  /** What the entry is called. */
  readonly name: string;
  /** Language of the name, where it is known. */
  readonly language?: string | undefined;
}

/** All identifiers of one kind, which readers without scripts look through. */
export interface IdentifierList {
  /** As it stands in the address. */
  readonly slug: string;
  /** "DOIs". */
  readonly title: string;
  /** In which spellings they are understood. */
  readonly note: string;
  /** Sorted, so that they can be found by eye. */
  readonly items: readonly ListedIdentifier[];
}

/** How many identifiers a page lists: with the longest of them, it stays under 100 kB as it travels. */
export const MOST_IDENTIFIERS = 500;

const LISTS = [
  {
    slug: 'dois',
    ...words.identifierLists.dois,
    kinds: ['doi'],
  },
  {
    slug: 'arxiv',
    ...words.identifierLists.arxiv,
    kinds: ['arxiv'],
  },
  {
    slug: 'isbns',
    ...words.identifierLists.isbns,
    kinds: ['isbn'],
  },
  {
    slug: 'orcids',
    ...words.identifierLists.orcids,
    kinds: ['orcid'],
  },
  {
    slug: 'addresses',
    ...words.identifierLists.addresses,
    kinds: ['address'],
  },
  {
    slug: 'citation-keys',
    ...words.identifierLists.citationKeys,
    kinds: ['key'],
  },
  {
    slug: 'former-ids',
    ...words.identifierLists.formerIds,
    kinds: ['work', 'author', 'topic', 'id'],
  },
] as const satisfies readonly (Omit<IdentifierList, 'items'> & {
  readonly kinds: readonly Identifier['kind'][];
})[];

/**
 * Every identifier that the resolver knows besides present ids, in lists by kind; those without any are left out.
 * One that an entry has in two spellings (a DOI, and its address) is listed once, as it comes first.
 */
export function buildIdentifierLists(catalogue: Catalogue): readonly IdentifierList[] {
  const byKind = Map.groupBy(listIdentifiers(catalogue).flatMap(parseAll), ({ kind }) => kind);
  return LISTS.map(({ kinds, ...list }) => ({
    ...list,
    items: kinds
      .flatMap((kind) => byKind.get(kind) ?? [])
      .sort((a, b) => compare(a.value, b.value))
      .map(({ item }) => item),
  })).filter(({ items }) => items.length > 0);
}

interface ParsedIdentifier extends Identifier {
  readonly item: ListedIdentifier;
}

function parseAll({
  kind,
  id,
  name,
  language,
  identifiers,
}: EntryIdentifiers): readonly ParsedIdentifier[] {
  const parsed = identifiers.flatMap((identifier) => {
    const read = parseIdentifier(identifier);
    return read ? [{ ...read, item: { identifier, entry: { kind, id }, name, language } }] : [];
  });
  const first = new Map<string, ParsedIdentifier>();
  for (const one of parsed) {
    const key = `${one.kind}:${one.value}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

/** The identifier with which each page of a list begins. */
export function toGuides(items: readonly ListedIdentifier[]): readonly string[] {
  return items
    .filter((_, place) => place % MOST_IDENTIFIERS === 0)
    .map(({ identifier }) => identifier);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
