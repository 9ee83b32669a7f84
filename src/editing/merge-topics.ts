import type { TopicData } from '../schemas/topic.ts';
import { joinLists, joinNames } from './merge-lists.ts';
import type { Merging } from './merging.ts';
import type { FrontMatterData } from './plain-data.ts';

/** One topic from two entries. The one that stays keeps its label, its definition and its place. */
export function toMergedTopic(
  { from, to }: Merging,
  gone: TopicData,
  kept: TopicData,
): FrontMatterData {
  return {
    ...gone,
    ...kept,
    parent: kept.parent,
    alsoKnownAs: joinNames(kept.label, kept.alsoKnownAs, [gone.label, ...gone.alsoKnownAs]),
    related: joinLists(
      kept.related,
      gone.related.filter((id) => id !== to),
    ),
    sources: joinLists(kept.sources, gone.sources),
    formerIds: joinLists(kept.formerIds, [from, ...gone.formerIds]),
  };
}
