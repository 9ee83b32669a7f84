import type {
  AuthorDocument,
  SearchDocuments,
  WorkDocument,
} from '../../../src/search/format/document-model.ts';
import { toSlug } from '../../../src/text/slug.ts';
import type { BenchRecord } from './records.ts';

/** So many authors are named in a list. */
const NAMED = 3;

/** Records as search knows them. Who signs under one name is taken for one author. */
export function toDocuments(records: readonly BenchRecord[]): SearchDocuments {
  const authors = listAuthors(records);
  const names = new Map(authors.map(({ name }, place) => [name, place]));
  const labels = number(records.flatMap(({ topics }) => topics));
  return {
    types: [{ id: 'paper', one: 'Paper', many: 'Papers' }],
    publishers: [],
    authors,
    topics: [...labels].map(([label, place]) => ({ id: toId(label, place), label, works: 1 })),
    works: records.map((record) => toWorkDocument(record, names, labels)),
  };
}

/** Most works first, as the site's own index has them. */
function listAuthors(records: readonly BenchRecord[]): readonly AuthorDocument[] {
  const signed = records.flatMap(({ authors, family }) =>
    authors.map((name, place) => ({ name, family: family[place] ?? name })),
  );
  return [...Map.groupBy(signed, ({ name }) => name)]
    .map(([name, group]) => ({ name, family: group[0]?.family ?? name, works: group.length }))
    .sort((a, b) => b.works - a.works)
    .map((author, place) => ({ id: toId(author.name, place), ...author }));
}

/** Texts, each once and sorted, with their places. */
function number(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
}

/** Different names may have the same slug. */
function toId(name: string, place: number): string {
  return `${toSlug(name)}-${String(place)}`;
}

function toWorkDocument(
  { id, title, authors, topics, year, venue, abstract }: BenchRecord,
  names: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, number>,
): WorkDocument {
  const published = String(year).padStart(4, '0');
  const signed = [...new Set(authors.flatMap((name) => names.get(name) ?? []))];
  const rest = signed.length - NAMED;
  return {
    ...{ id, title, published, date: published, type: 0 },
    authors: signed,
    named: Math.min(NAMED, signed.length),
    ...(rest > 0 ? { rest } : {}),
    topics: topics.flatMap((label) => labels.get(label) ?? []),
    summary: abstract,
    publishers: [],
    venues: venue === '' ? [] : [venue],
    identifiers: [],
    isOpen: false,
  };
}
