import type { Catalogue } from '../../src/catalogue/model.ts';
import { buildIndex } from '../../src/search/builder/build-index.ts';
import type { SearchDocuments } from '../../src/search/format/document-model.ts';
import { buildDocuments } from '../../src/search/builder/documents.ts';
import { createEngine } from '../../src/search/engine/engine.ts';
import type { Engine } from '../../src/search/engine/engine.ts';
import { openIndex } from '../../src/search/format/index-reader.ts';
import type { IndexReader } from '../../src/search/format/index-reader.ts';
import { NO_FILTERS } from '../../src/search/protocol.ts';
import type { SearchAnswer, SearchFilters, SearchRequest } from '../../src/search/protocol.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';

/** A small library with what search finds hard: diacritics, long lists of authors, namesakes and near words. */
export const catalogue = aCatalogue(
  aTopic('ai', { label: 'Artificial intelligence', alsoKnownAs: ['AI'] }),
  aTopic('governance', { label: 'AI governance', parent: 'ai' }),
  aTopic('compute', { label: 'Compute governance', parent: 'governance' }),
  aTopic('evaluations', { label: 'Evaluations and audits', parent: 'ai' }),
  anAuthor('robert-trager', {
    name: 'Robert F. Trager',
    given: 'Robert F.',
    alsoKnownAs: ['Rob Trager'],
  }),
  anAuthor('robert-long'),
  anAuthor('soren-mindermann', { name: 'Sören Mindermann', given: 'Sören' }),
  anAuthor('lan-xue', { alsoKnownAs: ['Xue Lan'] }),
  anAuthor('charbel-segerie', {
    name: 'Charbel-Raphaël Segerie',
    given: 'Charbel-Raphaël',
    alsoKnownAs: ['Charbel-Raphaël Ségerie'],
  }),
  anAuthor('yoshua-bengio'),
  anAuthor('anna-ilves'),
  aWork('verification', {
    title: 'Verification for International Agreements',
    authors: ['anna-ilves', { author: 'robert-trager', as: 'Robert Trager' }],
    published: '2025-07',
    topics: ['governance'],
    summary: 'How states could check one another.',
  }),
  aWork('particles', {
    title: 'Particle Physics and Its Articles',
    type: 'article',
    authors: ['robert-long'],
    published: '2024-02-03',
    summary: 'On the state of the art in measuring.',
  }),
  aWork('chips', {
    title: 'Counting Chips across Borders',
    type: 'paper',
    authors: [
      'yoshua-bengio',
      'anna-ilves',
      'lan-xue',
      'soren-mindermann',
      'charbel-segerie',
      'robert-trager',
    ],
    published: '2024',
    topics: ['compute'],
    summary: 'A register of hardware would make promises about compute believable.',
  }),
  aWork('rivals', {
    title: 'Where Could Geopolitical Rivals Cooperate?',
    authors: ['yoshua-bengio', 'robert-trager'],
    published: '2023-04',
    topics: ['evaluations', 'governance'],
    summary: 'Four areas of research, of which verification carries the least risk.',
  }),
  aWork('strasse', {
    title: 'Die Große Straße nach Ægypten',
    published: undefined,
    type: 'commentary',
    summary: 'An undated essay.',
  }),
);

/** The index of these documents, read from its files as a page reads it. */
export function readIndexOf(documents: SearchDocuments): IndexReader {
  const [first, ...others] = buildIndex(documents);
  const files = new Map(others.map(({ name, bytes }) => [name, bytes]));
  return openIndex(first.bytes, (name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no file ${name}`));
  });
}

export function createEngineOf(library: Catalogue): Engine {
  return createEngine(readIndexOf(buildDocuments(library)));
}

/** Asks an engine for all there is, unless the request says otherwise. */
export function askEngine(
  { search }: Engine,
  text: string,
  filters: Partial<SearchFilters> = {},
  request: Partial<SearchRequest> = {},
): Promise<SearchAnswer> {
  return search({
    text,
    filters: { ...NO_FILTERS, ...filters },
    sort: 'relevance',
    depth: 'whole',
    limits: { works: 10, authors: 10, topics: 10 },
    ...request,
  });
}

const engine = createEngineOf(catalogue);

/** The whole answer of the small library. */
export function ask(
  text: string,
  filters: Partial<SearchFilters> = {},
  request: Partial<SearchRequest> = {},
): Promise<SearchAnswer> {
  return askEngine(engine, text, filters, request);
}

/** The ids of what was found, in order. */
export function idsOf(found: {
  readonly results: readonly { readonly id: string }[];
}): readonly string[] {
  return found.results.map(({ id }) => id);
}

export async function worksFor(
  text: string,
  filters: Partial<SearchFilters> = {},
): Promise<readonly string[]> {
  return idsOf((await ask(text, filters)).works);
}

/** A text with brackets around what is marked. */
export function bracketed({
  text,
  marks,
}: {
  text: string;
  marks: readonly (readonly [number, number])[];
}): string {
  const pieces = marks.map(([start, end], index) => {
    const before = text.slice(marks[index - 1]?.[1] ?? 0, start);
    return `${before}[${text.slice(start, end)}]`;
  });
  return pieces.join('') + text.slice(marks.at(-1)?.[1] ?? 0);
}
