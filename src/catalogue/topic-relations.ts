import type { Topic, TopicWorks, Work } from './model.ts';
import { byPublished } from './sorting.ts';

/** The topics from the root down to this one, which stands last. */
export function pathOf(topic: Topic): readonly Topic[] {
  return topic.parent ? [...pathOf(topic.parent), topic] : [topic];
}

/** Works by topic: own, and with those of narrower topics. */
export function groupByTopic(works: readonly Work[]): ReadonlyMap<Topic, TopicWorks> {
  const own = new Map<Topic, Set<Work>>();
  const all = new Map<Topic, Set<Work>>();
  for (const work of works) {
    for (const topic of work.topics) {
      add(own, topic, work);
      for (const wider of pathOf(topic)) add(all, wider, work);
    }
  }
  return new Map(
    [...all].map(([topic, set]) => [topic, { own: sorted(own.get(topic)), all: sorted(set) }]),
  );
}

function add(map: Map<Topic, Set<Work>>, topic: Topic, work: Work): void {
  const set = map.get(topic) ?? new Set();
  map.set(topic, set.add(work));
}

function sorted(works: ReadonlySet<Work> | undefined): readonly Work[] {
  return [...(works ?? [])].sort(byPublished);
}
