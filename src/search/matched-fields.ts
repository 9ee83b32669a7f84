import type { TopicDocument } from './document-model.ts';
import type { WorkRecord } from './index-format.ts';
import { toShownName, toShownWords, toTermTest } from './marks.ts';
import type { SearchField } from './protocol.ts';
import type { LoadedWord } from './sources.ts';

/** In the order in which a word is said to have been found, where it stands in several. */
const FIELD_ORDER = ['title', 'authors', 'topics', 'summary', 'venues', 'year'] as const;

/** Where the words were found; nothing where all stand in the title, or none was sought. */
export function listMatchedFields(
  record: WorkRecord,
  words: readonly LoadedWord[],
  topics: readonly TopicDocument[],
): readonly SearchField[] {
  const wanted = words.filter(({ word }) => !word.isOptional);
  const terms = toFieldTerms(record, topics);
  const found = wanted.map((word) => {
    const isSought = toTermTest([word]);
    return FIELD_ORDER.find((field) => terms[field].some(isSought));
  });
  if (found.every((field) => field === 'title')) return [];
  return FIELD_ORDER.filter((field) => found.includes(field));
}

function toFieldTerms(
  { title, authors, topics, summary, venues, published }: WorkRecord,
  topicList: readonly TopicDocument[],
): Readonly<Record<SearchField, readonly string[]>> {
  const toTerms = (text: string): readonly string[] => toShownWords(text).map(({ term }) => term);
  const names = topics.flatMap((number) => {
    const topic = topicList[number];
    return topic ? [topic.label, ...(topic.also ?? [])] : [];
  });
  return {
    title: toTerms(title),
    authors: authors.flatMap(([id, name]) => [
      ...toShownName(name).map(({ term }) => term),
      ...id.split('-'),
    ]),
    topics: names.flatMap(toTerms),
    summary: toTerms(summary),
    venues: venues.flatMap(toTerms),
    year: published === undefined ? [] : [published.slice(0, 4)],
  };
}
