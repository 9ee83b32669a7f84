import * as words from '#words';
import { ID } from '../../text/id.ts';
import type { Way } from '../../catalogue/ways.ts';
import { CITATION_STYLES } from '../../exports/citation-styles.ts';
import type { CitationStyleId } from '../../exports/citation-styles.ts';
import { formatAddress, parseAddress } from '../../search/address.ts';
import type { WorkSearch } from '../../search/protocol.ts';

/** A list of works that the library publishes as one: its address names it. */
export type PublishedList =
  | { readonly kind: 'author' | 'topic'; readonly id: string }
  | { readonly kind: 'shelf'; readonly way: Way['slug']; readonly slug: string };

/** Which works a bibliography lists. */
export type BibliographySource =
  | PublishedList
  | { readonly kind: 'library' | 'saved' }
  | { readonly kind: 'works'; readonly ids: readonly string[] }
  | { readonly kind: 'search'; readonly search: WorkSearch };

/** A bibliography as its address holds it. */
export interface BibliographyAddress {
  /** `unknown` where the address names something that is none; absent where it names nothing. */
  readonly source?: BibliographySource | 'unknown';
  readonly style?: CitationStyleId;
}

const WAY_SLUGS = [
  'years',
  'types',
  'publishers',
  'series',
] as const satisfies readonly Way['slug'][];

const SLUG = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
/** The search page's filter of years has the same name; no source looks like a year. */
const YEAR = /^\d{4}$/u;
/** So many works of a list in an address are shown. */
const MOST_SHARED = 500;

/** Reads the part of an address from `?` on. */
export function parseBibliographyAddress(search: string): BibliographyAddress {
  const parameters = new URLSearchParams(search);
  const source = parseSource(parameters, search);
  const style = findStyle(parameters.get('style'));
  return { ...(source === undefined ? {} : { source }), ...(style === undefined ? {} : { style }) };
}

/** The style of this name; undefined where there is none. */
export function findStyle(name: string | null): CitationStyleId | undefined {
  return CITATION_STYLES.find(({ id }) => id === name)?.id;
}

/** The ids in a list such as `one,two`, each once; what is no id is passed over. */
export function parseIds(list: string): readonly string[] {
  return [...new Set(list.split(',').filter((id) => ID.test(id)))];
}

/** The works of a list that are shown, and a sentence for the reader where that is not all. */
export interface SharedWorks {
  readonly ids: readonly string[];
  readonly note?: string;
}

/** The first works of a list; of a longer one it says so. */
export function toSharedWorks(ids: readonly string[]): SharedWorks {
  if (ids.length <= MOST_SHARED) return { ids };
  return { ids: ids.slice(0, MOST_SHARED), note: words.sharedListCut(ids.length, MOST_SHARED) };
}

function parseSource(
  parameters: URLSearchParams,
  search: string,
): BibliographySource | 'unknown' | undefined {
  const from = parameters.getAll('from').find((value) => !YEAR.test(value));
  if (from !== undefined) return parseFrom(from);
  const works = parameters.get('works');
  if (works !== null) return { kind: 'works', ids: parseIds(works) };
  const sought = parseAddress(search);
  return formatAddress(sought) === '' ? undefined : { kind: 'search', search: sought };
}

function parseFrom(from: string): BibliographySource | 'unknown' {
  return from === 'library' || from === 'saved' ? { kind: from } : parseList(from);
}

/** Reads the name of a list: `author:ID`, `topic:ID` or `shelf:WAY/SLUG`. */
export function parseList(from: string): PublishedList | 'unknown' {
  const [, kind, rest = ''] = /^(author|topic|shelf):(.+)$/su.exec(from) ?? [];
  if (kind === 'shelf') return parseShelf(rest);
  if ((kind === 'author' || kind === 'topic') && ID.test(rest)) return { kind, id: rest };
  return 'unknown';
}

function parseShelf(text: string): PublishedList | 'unknown' {
  const [name, slug = '', ...rest] = text.split('/');
  const way = WAY_SLUGS.find((known) => known === name);
  return way !== undefined && SLUG.test(slug) && rest.length === 0
    ? { kind: 'shelf', way, slug }
    : 'unknown';
}

/** The part of an address from `?` on, in a fixed order and without what is empty. */
export function formatBibliographyAddress({ source, style }: BibliographyAddress): string {
  const pairs = source === undefined || source === 'unknown' ? '' : formatSource(source);
  const parameters = new URLSearchParams(pairs);
  if (style !== undefined) parameters.append('style', style);
  // These signs may stand in a query as they are, and read better so.
  const written = parameters
    .toString()
    .replace(/%3A/gu, ':')
    .replace(/%2F/gu, '/')
    .replace(/%2C/gu, ',');
  return written === '' ? '' : `?${written}`;
}

function formatSource(source: BibliographySource): string | Readonly<Record<string, string>> {
  switch (source.kind) {
    case 'search':
      return formatAddress(source.search);
    case 'works':
      return { works: source.ids.join(',') };
    case 'shelf':
      return { from: `shelf:${source.way}/${source.slug}` };
    case 'author':
    case 'topic':
      return { from: `${source.kind}:${source.id}` };
    case 'library':
    case 'saved':
      return { from: source.kind };
  }
}
