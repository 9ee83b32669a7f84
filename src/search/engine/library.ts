import { createExpander } from '../terms/expansions.ts';
import type { Expander } from '../terms/expansions.ts';
import type { IndexReader } from '../format/index-reader.ts';
import { createMatcher } from './matching.ts';
import type { Matcher } from './matching.ts';
import { createTopicFinder } from './find-topics.ts';
import type { TopicFinder } from './find-topics.ts';

/** An open index with all that questions are answered with. */
export interface Library {
  readonly reader: IndexReader;
  readonly expander: Expander;
  readonly works: Matcher;
  readonly authors: Matcher;
  readonly topics: TopicFinder;
}

export function createLibrary(reader: IndexReader): Library {
  const { manifest, lexicon } = reader;
  const expander = createExpander(lexicon.terms);
  const isWord = (term: string): boolean => expander.findExact(term) !== undefined;
  return {
    reader,
    expander,
    works: createMatcher(manifest.works),
    authors: createMatcher(manifest.authors),
    topics: createTopicFinder(manifest.topics, isWord),
  };
}
