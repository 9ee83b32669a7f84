import type { TopicData } from '../schemas/topic.ts';
import { joinLists, joinNames } from './merge-lists.ts';
import type { FrontMatterData } from './plain-data.ts';

/** One topic from two entries. The one that stays keeps its label, its definition and its place. */
export function toMergedTopic(goneId: string, gone: TopicData, kept: TopicData): FrontMatterData {
  return {
    ...gone,
    ...kept,
    parent: kept.parent,
    alsoKnownAs: joinNames(kept.label, kept.alsoKnownAs, [gone.label, ...gone.alsoKnownAs]),
    related: joinLists(kept.related, gone.related),
    sources: joinLists(kept.sources, gone.sources),
    formerIds: joinLists(kept.formerIds, [goneId, ...gone.formerIds]),
  };
}
