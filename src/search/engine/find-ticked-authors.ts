import { toIdTerms } from '../analysis.ts';
import type { Library } from './library.ts';
import { loadNameWords } from './sources.ts';
import { expandWords } from '../terms/words.ts';

/** The authors with these ids, by number. An id is found through its words, which are among an author's names. */
export async function findTickedAuthors(
  ids: readonly string[],
  library: Library,
): Promise<ReadonlyMap<string, number>> {
  const found = await Promise.all(
    ids.map(async (id) => [id, await findByWords(id, library)] as const),
  );
  return new Map(
    found.flatMap(([id, number]) => (number === undefined ? [] : [[id, number] as const])),
  );
}

async function findByWords(id: string, library: Library): Promise<number | undefined> {
  const { reader, expander, authors } = library;
  const { names } = reader.lexicon;
  const words = toIdTerms(id).map((term) => {
    return { term, text: term, parts: [], isOptional: false, isExact: true, isAcronym: false };
  });
  const expanded = expandWords(words, {
    expander,
    prefixes: reader.prefixes,
    countDocuments: (term) => names[term] ?? 0,
    enough: 0,
    isLenient: false,
  });
  const loaded = await loadNameWords(expanded, reader);
  const { numbers } = authors.matchAll(loaded);
  const records = await reader.loadAuthors([...numbers]);
  return numbers[records.findIndex((record) => record.id === id)];
}
