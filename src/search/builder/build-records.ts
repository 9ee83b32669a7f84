import { byTitle } from '../../catalogue/sorting.ts';
import type { SearchDocuments, WorkDocument } from '../format/document-model.ts';
import type { AuthorRecord, WorkRecord } from '../format/index-format.ts';
import { listLookupKeys, toLookupPart } from '../format/lookups.ts';

const KEYS_IN_PART = 2000;

/** The works as results show them, in their order. */
export function listWorkRecords({ works, authors }: SearchDocuments): readonly WorkRecord[] {
  return works.map((work) => {
    const printed = new Map(work.printed);
    return {
      id: work.id,
      title: work.title,
      ...(work.published === undefined ? {} : { published: work.published }),
      date: work.date,
      type: work.type,
      authors: work.authors.map((number, place) => {
        const author = authors[number];
        return [author?.id ?? '', printed.get(place) ?? author?.name ?? ''] as const;
      }),
      named: work.named,
      ...(work.rest === undefined ? {} : { rest: work.rest }),
      topics: work.topics,
      summary: work.summary,
      ...(work.language === undefined ? {} : { language: work.language }),
      venues: work.venues,
    };
  });
}

/** The authors as results show them, in their order. */
export function listAuthorRecords({ authors }: SearchDocuments): readonly AuthorRecord[] {
  return authors.map(({ family, ...author }) => author);
}

/** Numbers of the works in the order of their titles, as the lists of the catalogue have it. */
export function listByTitle(works: readonly WorkDocument[]): readonly number[] {
  return works
    .map(({ id, title }, number) => ({ id, title, number }))
    .sort(byTitle)
    .map(({ number }) => number);
}

/** The parts of the look-ups, each a table from keys to numbers of works. */
export function buildLookups(
  works: readonly WorkDocument[],
): readonly Readonly<Record<string, readonly number[]>>[] {
  const numbers = new Map<string, number[]>();
  for (const [number, work] of works.entries()) {
    for (const key of listLookupKeys(work)) {
      const known = numbers.get(key);
      if (known) known.push(number);
      else numbers.set(key, [number]);
    }
  }
  const count = Math.ceil(numbers.size / KEYS_IN_PART);
  const parts = Map.groupBy(numbers, ([key]) => toLookupPart(key, count));
  return Array.from({ length: count }, (_, part) => Object.fromEntries(parts.get(part) ?? []));
}
