import type { TopicDocument } from '../format/document-model.ts';
import type { WorkRecord } from '../format/index-format.ts';
import { findInitials } from '../format/lookups.ts';
import { toShownName, toShownWords, toTermTest } from './marks.ts';
import type { SearchField } from '../protocol.ts';
import type { LoadedWord } from '../engine/sources.ts';

/** In the order in which a word is said to have been found, where it stands in several. */
const FIELD_ORDER = ['title', 'authors', 'topics', 'summary', 'venues', 'year'] as const;

type TermTest = (term: string) => boolean;

/**
 * @param words those that were sought
 * @param topics all topics of the library
 * @returns where the words were found in a work; nothing where all stand in the title, or none was sought
 */
export function createFieldLister(
  words: readonly LoadedWord[],
  topics: readonly TopicDocument[],
): (record: WorkRecord) => readonly SearchField[] {
  const sought = words
    .filter(({ word }) => !word.isOptional)
    .map((word) => ({ isSought: toTermTest([word]), initials: word.initials }));
  return (record) => {
    const found = sought.map(({ isSought, initials }) =>
      initials.some((letters) => findInitials(record.title, letters).length > 0)
        ? 'title'
        : FIELD_ORDER.find((field) => IS_IN[field](record, isSought, topics)),
    );
    if (found.every((field) => field === 'title')) return [];
    return FIELD_ORDER.filter((field) => found.includes(field));
  };
}

/** Whether a field has a term: most words stand in the title, and then no other field is taken apart. */
const IS_IN = {
  title: ({ title }, isSought) => isInText(title, isSought),
  authors: ({ authors }, isSought) =>
    authors.some(([id, name]) => {
      return toShownName(name).some(({ term }) => isSought(term)) || id.split('-').some(isSought);
    }),
  topics: (record, isSought, topics) =>
    record.topics.some((number) => {
      const { label = '', also = [] } = topics[number] ?? {};
      return [label, ...also].some((name) => isInText(name, isSought));
    }),
  summary: ({ summary }, isSought) => isInText(summary, isSought),
  venues: ({ venues }, isSought) => venues.some((venue) => isInText(venue, isSought)),
  year: ({ published }, isSought) => published !== undefined && isSought(published.slice(0, 4)),
} as const satisfies Record<
  SearchField,
  (record: WorkRecord, isSought: TermTest, topics: readonly TopicDocument[]) => boolean
>;

function isInText(text: string, isSought: TermTest): boolean {
  return toShownWords(text).some(({ term }) => isSought(term));
}
