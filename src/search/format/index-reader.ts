import { createByteReader } from './bytes.ts';
import { readWhole } from '../failure.ts';
import { toPartName } from './index-format.ts';
import type { AuthorRecord, Manifest, SectionName, WorkRecord } from './index-format.ts';
import { readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { findPart, kept, loadItems, loadParts } from './load-parts.ts';
import { toLookupPart } from './lookups.ts';
import { readPostings, skipPostings } from './postings.ts';
import type { Postings } from './postings.ts';
import { listBroadPrefixes, readPrefixList, skipPrefixList } from './prefix-lists.ts';
import type { PrefixList } from './prefix-lists.ts';
import { readRareTerms } from './rare-terms.ts';
import type { RareEntry } from './rare-terms.ts';
import { isAuthor, isId, isWork, readJsonList, readJsonTable, readManifest } from './read-json.ts';
import { readLazily } from './lazy-list.ts';
import { findPlace } from '../terms/term-ranges.ts';
import { readFacts, readLists } from './work-facts.ts';
import type { NumberLists, WorkFacts } from './work-facts.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Fetches a file that stands beside the first one. Rejects with a sentence for the reader.
 * @param isAnew whether what the browser has kept is passed over, because it was damaged
 */
export type FetchFile = (name: string, isAnew?: boolean) => Promise<Bytes>;

/** The kinds of postings: a work's main words, its summary's, an author's. */
export type PostingsKind = 'main' | 'summary' | 'names';

/**
 * So many decoded parts of a section are kept. One that is needed again later is fetched from the browser's own store,
 * where its bytes still lie: with far fewer, a phrase would fetch the same hundreds with every key.
 */
const MOST_KEPT = 512;

/** An index that is open. The parts that were used last are kept; one that could not be fetched is tried again when it is needed again. */
export interface IndexReader {
  readonly manifest: Manifest;
  readonly lexicon: Lexicon;
  /** Beginnings that have a list, and its number. */
  readonly prefixes: ReadonlyMap<string, number>;
  /** True where all lies in the first file, so that nothing is gained by asking for less. */
  readonly isWhole: boolean;
  /** @param terms numbers of terms; those without such postings are not among the answers */
  readonly loadPostings: (
    kind: PostingsKind,
    terms: Iterable<number>,
  ) => Promise<ReadonlyMap<number, Postings>>;
  readonly loadPrefixList: (number: number) => Promise<PrefixList>;
  /** The rare terms from one place of the alphabet to before another. */
  readonly loadRareTerms: (from: string, before: string) => Promise<readonly RareEntry[]>;
  /** In the order of the numbers. */
  readonly loadWorks: (numbers: readonly number[]) => Promise<readonly WorkRecord[]>;
  readonly loadAuthors: (numbers: readonly number[]) => Promise<readonly AuthorRecord[]>;
  readonly loadIds: (numbers: readonly number[]) => Promise<readonly string[]>;
  readonly loadFacts: () => Promise<WorkFacts>;
  /** For each work the numbers of its authors. */
  readonly loadAuthorships: () => Promise<NumberLists>;
  /** Numbers of the works in the order of their titles. */
  readonly loadAlphabet: () => Promise<Uint32Array>;
  /** The works to which a key (`doi:10.1…`) leads. */
  readonly findByKey: (key: string) => Promise<readonly number[]>;
}

/**
 * Opens an index.
 * @param bytes what the first file holds
 * @throws SearchFailure where the file is damaged or of another version
 */
export function openIndex(bytes: Bytes, fetchFile: FetchFile): IndexReader {
  const { manifest, offset } = readManifest(bytes);
  const { edition, sections, perPart, works } = manifest;
  const readInside = (section: SectionName, part: number): Bytes | undefined => {
    const range = sections[section].inside?.[part];
    return range && bytes.subarray(offset + range[0], offset + range[0] + range[1]);
  };
  const keep: Keep = (section, decode) =>
    kept(async (part) => {
      const inside = readInside(section, part);
      if (inside) return readWhole(() => decode(inside, part));
      const name = toPartName(section, part, edition);
      const fetched = await fetchFile(name);
      try {
        return decode(fetched, part);
      } catch {
        const again = await fetchFile(name, true);
        return readWhole(() => decode(again, part));
      }
    }, MOST_KEPT);
  const lexicon = readWhole(() => readLexicon(readInside('lexicon', 0) ?? new Uint8Array()));
  const opened = { manifest, lexicon, keep };
  const postings = {
    main: createPostingsLoader('main', opened),
    summary: createPostingsLoader('summary', opened),
    names: createPostingsLoader('names', opened),
  };
  const facts = keep('facts', (part) => readFacts(part, works));
  const authorships = keep('authorships', (part) => readLists(createByteReader(part), works));
  const alphabet = keep('alphabet', (part) => createByteReader(part).readNumbers(works));
  const prefixes = listBroadPrefixes(lexicon);
  return {
    manifest,
    lexicon,
    prefixes: new Map(prefixes.map((prefix, number) => [prefix, number])),
    isWhole: sections.works.inside !== undefined,
    loadPostings: (kind, terms) => postings[kind](terms),
    loadPrefixList: createPrefixLoader(prefixes.length, opened),
    loadRareTerms: createRareLoader(opened),
    loadWorks: loadItems(
      keep('works', (bytes, part) =>
        readJsonList(bytes, isWork, countItems(part, perPart.works, works)),
      ),
      perPart.works,
    ),
    loadAuthors: loadItems(
      keep('authors', (bytes, part) =>
        readJsonList(bytes, isAuthor, countItems(part, perPart.authors, manifest.authors)),
      ),
      perPart.authors,
    ),
    loadIds: loadItems(
      keep('ids', (bytes, part) => readJsonList(bytes, isId, countItems(part, perPart.ids, works))),
      perPart.ids,
    ),
    loadFacts: () => facts(0),
    loadAuthorships: () => authorships(0),
    loadAlphabet: () => alphabet(0),
    findByKey: createKeyFinder(opened),
  };
}

/** How many of all items lie in a part; only the last is not full. */
function countItems(part: number, perPart: number, all: number): number {
  return Math.min(perPart, all - part * perPart);
}

/** Makes what loads the parts of a section, and keeps the last ones decoded. */
type Keep = <T>(
  section: SectionName,
  decode: (bytes: Bytes, part: number) => T,
) => (part: number) => Promise<T>;

/** What loaders of sections are made from. */
interface OpenedIndex {
  readonly manifest: Manifest;
  readonly lexicon: Lexicon;
  readonly keep: Keep;
}

function createPostingsLoader(
  kind: PostingsKind,
  { manifest, lexicon, keep }: OpenedIndex,
): (terms: Iterable<number>) => Promise<ReadonlyMap<number, Postings>> {
  const firsts = manifest.firsts[kind];
  const counts = lexicon[kind];
  const countOf = (term: number): number => counts[term] ?? 0;
  const hasImpacts = kind !== 'names';
  const load = keep(kind, (bytes, part) => {
    const first = firsts[part] ?? 0;
    const length = (firsts[part + 1] ?? counts.length) - first;
    return readLazily(bytes, length, {
      skip: (reader, place) => {
        skipPostings(reader, countOf(first + place), hasImpacts);
      },
      read: (reader, place) => readPostings(reader, countOf(first + place), hasImpacts),
    });
  });
  const partOf = (term: number): number => findPart(firsts, term);
  return async (terms) => {
    const present = [...terms].filter((term) => countOf(term) > 0);
    const parts = await loadParts(load, present, partOf);
    return new Map(
      present.flatMap((term) => {
        const part = partOf(term);
        const found = parts.get(part)?.at(term - (firsts[part] ?? 0));
        return found ? [[term, found] as const] : [];
      }),
    );
  };
}

/** @param count how many prefixes have lists */
function createPrefixLoader(
  count: number,
  { manifest, keep }: OpenedIndex,
): IndexReader['loadPrefixList'] {
  const firsts = manifest.firsts.prefixes;
  const load = keep('prefixes', (bytes, part) => {
    const length = (firsts[part + 1] ?? count) - (firsts[part] ?? 0);
    return readLazily(bytes, length, { skip: skipPrefixList, read: readPrefixList });
  });
  return async (number) => {
    const part = findPart(firsts, number);
    const lists = await load(part);
    return lists.at(number - (firsts[part] ?? 0)) ?? NO_LIST;
  };
}

function createRareLoader({ manifest, keep }: OpenedIndex): IndexReader['loadRareTerms'] {
  const firsts = manifest.firsts.rare;
  const load = keep('rare', readRareTerms);
  return async (from, before) => {
    if (firsts.length === 0) return [];
    const first = Math.max(0, findPlace(firsts, `${from}\0`) - 1);
    const end = Math.max(first + 1, findPlace(firsts, before));
    const numbers = Array.from({ length: end - first }, (_, index) => first + index);
    const parts = await Promise.all(numbers.map(load));
    return parts.flatMap(({ terms, slice }) =>
      slice(findPlace(terms, from), findPlace(terms, before)),
    );
  };
}

function createKeyFinder({ manifest, keep }: OpenedIndex): IndexReader['findByKey'] {
  const { parts } = manifest.sections.lookups;
  const load = keep('lookups', readJsonTable);
  return async (key) => {
    if (parts === 0) return [];
    const find = await load(toLookupPart(key, parts));
    return find(key) ?? [];
  };
}

const NO_LIST: PrefixList = {
  best: new Uint32Array(),
  titles: new Uint32Array(),
  others: new Uint32Array(),
  authors: new Uint32Array(),
};
