import { createByteReader, readColumn } from './bytes.ts';
import { toPartName } from './index-format.ts';
import type { AuthorRecord, Manifest, SectionName, WorkRecord } from './index-format.ts';
import { readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { findPart, kept, loadParts } from './load-parts.ts';
import { toLookupPart } from './lookups.ts';
import { readPostings } from './postings.ts';
import type { Postings } from './postings.ts';
import { listBroadPrefixes, readPrefixList } from './prefix-lists.ts';
import type { PrefixList } from './prefix-lists.ts';
import { readRareTerms } from './rare-terms.ts';
import type { RareEntry } from './rare-terms.ts';
import { isAuthors, isIds, isLookups, isWorks, parseJson, readManifest } from './read-json.ts';
import { findPlace } from './term-ranges.ts';
import { readFacts, readLists } from './work-facts.ts';
import type { NumberLists, WorkFacts } from './work-facts.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Fetches a file that stands beside the first one. Rejects with a sentence for the reader. */
export type FetchFile = (name: string) => Promise<Bytes>;

/** The kinds of postings: a work's main words, its summary's, an author's. */
export type PostingsKind = 'main' | 'summary' | 'names';

/** An index that is open. Every part is fetched once and kept; one that could not be fetched is tried again when it is needed again. */
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
 * @throws Error with a sentence for the reader, where the file is damaged or of another version
 */
export function openIndex(bytes: Bytes, fetchFile: FetchFile): IndexReader {
  const { manifest, offset } = readManifest(bytes);
  const { edition, sections, perPart, firsts } = manifest;
  const readInside = (section: SectionName, part: number): Bytes | undefined => {
    const range = sections[section].inside?.[part];
    return range && bytes.subarray(offset + range[0], offset + range[0] + range[1]);
  };
  const readPart = async (section: SectionName, part: number): Promise<Bytes> =>
    readInside(section, part) ?? fetchFile(toPartName(section, part, edition));
  const lexicon = readLexicon(readInside('lexicon', 0) ?? new Uint8Array([0]));

  /** Each part of a section decoded once. */
  const keep = <T>(
    section: SectionName,
    decode: (bytes: Bytes, part: number) => T,
  ): ((part: number) => Promise<T>) =>
    kept(async (part) => decode(await readPart(section, part), part));
  const postings = {
    main: keep('main', (part, number) => readTermsOf('main', part, number)),
    summary: keep('summary', (part, number) => readTermsOf('summary', part, number)),
    names: keep('names', (part, number) => readTermsOf('names', part, number)),
  };
  const readTermsOf = (
    kind: PostingsKind,
    part: Bytes,
    number: number,
  ): ReadonlyMap<number, Postings> => {
    const reader = createByteReader(part);
    const found = new Map<number, Postings>();
    const end = firsts[kind][number + 1] ?? lexicon.terms.length;
    for (let term = firsts[kind][number] ?? 0; term < end; term += 1) {
      const count = lexicon[kind][term] ?? 0;
      if (count > 0) found.set(term, readPostings(reader, count, kind !== 'names'));
    }
    return found;
  };
  const prefixLists = keep('prefixes', (part, number) => {
    const reader = createByteReader(part);
    const first = firsts.prefixes[number] ?? 0;
    const end = firsts.prefixes[number + 1] ?? prefixes.size;
    return Array.from({ length: end - first }, () => readPrefixList(reader));
  });
  const prefixes = new Map(listBroadPrefixes(lexicon).map((prefix, number) => [prefix, number]));
  const rare = keep('rare', readRareTerms);
  const facts = keep('facts', (part) => readFacts(part, manifest.works));
  const authorships = keep('authorships', (part) =>
    readLists(createByteReader(part), manifest.works),
  );
  const alphabet = keep('alphabet', (part) => readColumn(createByteReader(part), manifest.works));
  const lookups = keep('lookups', (part) => parseJson(part, isLookups));

  const loadItems = <T>(
    load: (part: number) => Promise<readonly T[]>,
    length: number,
  ): ((numbers: readonly number[]) => Promise<readonly T[]>) => {
    return async (numbers) => {
      const parts = await loadParts(load, numbers, (number) => Math.floor(number / length));
      return numbers.flatMap((number) => {
        const item = parts.get(Math.floor(number / length))?.[number % length];
        return item === undefined ? [] : [item];
      });
    };
  };
  return {
    manifest,
    lexicon,
    prefixes,
    isWhole: sections.works.inside !== undefined,
    loadPostings: async (kind, terms) => {
      const present = [...terms].filter((term) => (lexicon[kind][term] ?? 0) > 0);
      const partOf = (term: number): number => findPart(firsts[kind], term);
      const parts = await loadParts(postings[kind], present, partOf);
      return new Map(
        present.flatMap((term) => {
          const found = parts.get(partOf(term))?.get(term);
          return found ? [[term, found] as const] : [];
        }),
      );
    },
    loadPrefixList: async (number) => {
      const part = findPart(firsts.prefixes, number);
      const lists = await prefixLists(part);
      return lists[number - (firsts.prefixes[part] ?? 0)] ?? NO_LIST;
    },
    loadRareTerms: async (from, before) => {
      if (firsts.rare.length === 0) return [];
      const first = Math.max(0, findPlace(firsts.rare, `${from}\0`) - 1);
      const end = Math.max(first + 1, findPlace(firsts.rare, before));
      const numbers = Array.from({ length: end - first }, (_, index) => first + index);
      const parts = await Promise.all(numbers.map(rare));
      return parts.flatMap((part) =>
        part.slice(findPlace(part.terms, from), findPlace(part.terms, before)),
      );
    },
    loadWorks: loadItems(
      keep('works', (part) => parseJson(part, isWorks)),
      perPart.works,
    ),
    loadAuthors: loadItems(
      keep('authors', (part) => parseJson(part, isAuthors)),
      perPart.authors,
    ),
    loadIds: loadItems(
      keep('ids', (part) => parseJson(part, isIds)),
      perPart.ids,
    ),
    loadFacts: () => facts(0),
    loadAuthorships: () => authorships(0),
    loadAlphabet: () => alphabet(0),
    findByKey: async (key) => {
      const { parts } = sections.lookups;
      if (parts === 0) return [];
      const table = await lookups(toLookupPart(key, parts));
      return Object.hasOwn(table, key) ? (table[key] ?? []) : [];
    },
  };
}

const NO_LIST: PrefixList = {
  best: new Uint32Array(),
  titles: new Uint32Array(),
  others: new Uint32Array(),
  authors: new Uint32Array(),
};
