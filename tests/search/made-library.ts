import type { SearchDocuments, WorkDocument } from '../../src/search/format/document-model.ts';

/** Numbers from 0 to before 1 that are the same each time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = ['b', 'ch', 'd', 'f', 'gr', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea'];

/** Invented words; few of them are frequent and many rare, as in any text. */
export function makeWords(count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, () => {
    const syllables = 2 + Math.floor(random() * 3);
    return Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('');
  });
}

/** A library of invented works, the same for the same numbers. */
export function makeLibrary(works: number, seed = 1): SearchDocuments {
  const random = createRandom(seed);
  const words = makeWords(60 + 3 * works, seed + 1);
  const word = (): string => words[Math.floor(random() ** 2.5 * words.length)] ?? 'word';
  const text = (length: number): string => Array.from({ length }, word).join(' ');
  const names = makeWords(works + 20, seed + 2);
  const authors = names.map((family, number) => {
    const given = names[(7 * number) % names.length] ?? '';
    const name = `${given} ${family}`;
    return { id: `${given}-${family}-${String(number)}`, name, family, works: 1 };
  });
  const topics = Array.from({ length: 12 }, (_, number) => {
    const parent = number < 4 ? {} : { parent: number % 4 };
    return { id: `topic-${String(number)}`, label: text(2), works: 1, ...parent };
  });
  return {
    types: [{ id: 'report', one: 'Report', many: 'Reports' }],
    publishers: [{ id: 'press', name: 'Press' }],
    authors,
    topics,
    works: Array.from({ length: works }, (_, number): WorkDocument => {
      const year = String(2025 - Math.floor((20 * number) / works));
      const count = 1 + Math.floor(random() * 4);
      const signed = Array.from({ length: count }, () => Math.floor(random() * authors.length));
      return {
        id: `work-${String(number)}`,
        title: text(4 + Math.floor(random() * 6)),
        published: year,
        date: year,
        type: 0,
        authors: [...new Set(signed)],
        named: 1,
        topics: [Math.floor(random() * topics.length)],
        summary: text(20 + Math.floor(random() * 30)),
        publishers: [0],
        venues: ['Press'],
        identifiers: [`doi:10.1000/${String(number)}`],
        isOpen: number % 2 === 0,
      };
    }),
  };
}
