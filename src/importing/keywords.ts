import { z } from 'zod';
import type { Entry } from '../schemas/entry.ts';
import { toNameKey } from './name-key.ts';

/** The file that says which topics keywords of other libraries stand for: keyword → id, ids, or nothing. */
export const keywordMap = z.record(
  z.string(),
  z.union([z.string().transform((id) => [id]), z.array(z.string()), z.null().transform(() => [])], {
    error: 'the id of a topic, a list of ids, or nothing is wanted',
  }),
);
export type KeywordMap = z.output<typeof keywordMap>;

/** Topics that keywords stand for, and the keywords of which nobody knows. */
export interface FoundTopics {
  readonly topics: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Finds the topics of keywords: by the map, else by the name of a topic, another name of it, or its id. Small letters
 * and capitals, diacritics and hyphens make no difference.
 */
export function createTopicFinder(
  topics: readonly Entry<'topic'>[],
  map: KeywordMap,
): (keywords: readonly string[]) => FoundTopics {
  const present = topics.filter(({ data }) => data.removed === undefined);
  const named = present.flatMap(({ id, data: { label, alsoKnownAs } }) =>
    [label, ...alsoKnownAs, id].map((name) => [toNameKey(name), [id]] as const),
  );
  const mapped = Object.entries(map).map(([keyword, ids]) => [toNameKey(keyword), ids] as const);
  const known = new Map<string, readonly string[]>([...named, ...mapped]);
  return (keywords) => ({
    topics: [...new Set(keywords.flatMap((keyword) => known.get(toNameKey(keyword)) ?? []))],
    unknown: keywords.filter((keyword) => !known.has(toNameKey(keyword))),
  });
}
