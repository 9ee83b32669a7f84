import { buildPrefixLists } from './build-prefix-lists.ts';
import { buildLookups, listAuthorRecords, listByTitle, listWorkRecords } from './build-records.ts';
import { writeColumn } from '../format/bytes.ts';
import { toContentHash } from '../format/content-hash.ts';
import {
  cutItems,
  cutJson,
  cutPostings,
  cutRareTerms,
  toBytes,
  toJsonBytes,
  toTableBytes,
} from './cut-parts.ts';
import type { Bytes } from './cut-parts.ts';
import type { SearchDocuments } from '../format/document-model.ts';
import { INDEX_VERSION, SECTIONS, toPartName } from '../format/index-format.ts';
import type { IndexFile, Manifest, SectionName, SectionPlace } from '../format/index-format.ts';
import { invert } from './invert.ts';
import { writeLexicon } from '../format/lexicon.ts';
import { writePrefixList } from '../format/prefix-lists.ts';
import { writeFacts, writeLists } from '../format/work-facts.ts';

/** Up to so many works the index is one file, and its lexicon holds every term. */
const SMALL_LIBRARY = 128;

/** Results show works from all over the library: small parts serve them best, as long as there are not too many. */
const WORKS_IN_PART = 16;
const MOST_WORK_PARTS = 2500;
const AUTHORS_IN_PART = 256;
const MOST_AUTHOR_PARTS = 400;
const IDS_IN_PART = 4096;

/** An index on its way to files. */
interface Draft {
  readonly manifest: Omit<Manifest, 'edition' | 'sections'>;
  readonly parts: Readonly<Record<SectionName, readonly Bytes[]>>;
}

/** The index of a library as files, of which the first is opened first. The same documents give the same files. */
export function buildIndex(documents: SearchDocuments): readonly [IndexFile, ...IndexFile[]] {
  const isSmall = documents.works.length <= SMALL_LIBRARY;
  return toFiles(draftIndex(documents, isSmall), isSmall);
}

function draftIndex(documents: SearchDocuments, isSmall: boolean): Draft {
  const { types, topics, works, authors } = documents;
  const inverted = invert(documents, !isSmall);
  const main = cutPostings(inverted.main);
  const summary = cutPostings(inverted.summary);
  const names = cutPostings(inverted.names);
  const rare = cutRareTerms(inverted.rare);
  const prefixes = cutItems(buildPrefixLists(inverted, works.length), writePrefixList);
  const perPart = {
    works: toPartLength(works.length, WORKS_IN_PART, MOST_WORK_PARTS),
    authors: toPartLength(authors.length, AUTHORS_IN_PART, MOST_AUTHOR_PARTS),
    ids: IDS_IN_PART,
  };
  const one = (write: Parameters<typeof toBytes>[0]): readonly Bytes[] => [toBytes(write)];
  return {
    manifest: {
      version: INDEX_VERSION,
      works: works.length,
      authors: authors.length,
      perPart,
      types,
      topics,
      firsts: {
        main: main.firsts,
        summary: summary.firsts,
        names: names.firsts,
        prefixes: prefixes.firsts,
        rare: rare.firsts.map((place) => inverted.rare[place]?.term ?? ''),
      },
    },
    parts: {
      lexicon: one((writer) => {
        writeLexicon(writer, inverted.lexicon);
      }),
      main: main.parts,
      summary: summary.parts,
      rare: rare.parts,
      names: names.parts,
      prefixes: prefixes.parts,
      works: cutJson(listWorkRecords(documents), perPart.works),
      authors: cutJson(listAuthorRecords(documents), perPart.authors),
      facts: one((writer) => {
        writeFacts(writer, documents);
      }),
      authorships: one((writer) => {
        const lists = works.map((work) => work.authors);
        writeLists(writer, lists);
      }),
      alphabet: one((writer) => {
        writeColumn(writer, listByTitle(works));
      }),
      ids: cutJson(
        works.map(({ id }) => id),
        perPart.ids,
      ),
      lookups: buildLookups(works).map(toTableBytes),
    },
  };
}

function toPartLength(count: number, least: number, mostParts: number): number {
  return Math.max(least, Math.ceil(count / mostParts));
}

/** Sections that every search needs lie in the first file; in a small library, all do. */
function toFiles({ manifest, parts }: Draft, isSmall: boolean): [IndexFile, ...IndexFile[]] {
  const edition = toContentHash([
    toJsonBytes(manifest),
    ...SECTIONS.flatMap((section) => parts[section]),
  ]);
  const inside: Bytes[] = [];
  const beside: IndexFile[] = [];
  let offset = 0;
  const place = (section: SectionName): SectionPlace => {
    const list = parts[section];
    if (!isSmall && section !== 'lexicon') {
      beside.push(
        ...list.map((bytes, part) => ({ name: toPartName(section, part, edition), bytes })),
      );
      return { parts: list.length };
    }
    inside.push(...list);
    const ranges = list.map((bytes) => {
      offset += bytes.length;
      return [offset - bytes.length, bytes.length] as const;
    });
    return { parts: list.length, inside: ranges };
  };
  const sections = {
    lexicon: place('lexicon'),
    main: place('main'),
    summary: place('summary'),
    rare: place('rare'),
    names: place('names'),
    prefixes: place('prefixes'),
    works: place('works'),
    authors: place('authors'),
    facts: place('facts'),
    authorships: place('authorships'),
    alphabet: place('alphabet'),
    ids: place('ids'),
    lookups: place('lookups'),
  };
  const head = toJsonBytes({ ...manifest, edition, sections } satisfies Manifest);
  const bytes = toBytes((writer) => {
    writer.writeNumber(head.length);
    for (const part of [head, ...inside]) writer.writeBytes(part);
  });
  return [{ name: `index-${edition}.bin`, bytes }, ...beside];
}
