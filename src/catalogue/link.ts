import type { Entry } from '../schemas/entry.ts';
import type { Entries } from './entries.ts';
import type { Author, Contribution, Page, Topic, Work } from './model.ts';
import { toSortName } from './names.ts';
import { toPublishers } from './shelves.ts';
import { byLabel, byPublished, bySortName } from './sorting.ts';
import { toSeries } from './wording.ts';

/** The entries as linked objects, in the order of the catalogue. */
export interface Linked {
  readonly works: readonly Work[];
  readonly authors: readonly Author[];
  readonly topics: readonly Topic[];
  readonly pages: readonly Page[];
}

/**
 * Replaces ids by the things they name. Drafts are left out here, once and for all.
 * @throws where an id is unknown: the entries must have been checked.
 */
export function linkEntries(entries: Entries): Linked {
  const authors = new Map(entries.authors.map((entry) => [entry.id, linkAuthor(entry)]));
  const topics = linkTopics(entries.topics);
  const works = entries.works
    .filter(({ data }) => !data.draft)
    .map((entry) => linkWork(entry, authors, topics));
  return {
    works: works.toSorted(byPublished),
    authors: [...authors.values()].sort(bySortName),
    topics: toTreeOrder([...topics.values()]),
    pages: entries.pages.map(({ id, data, body }) => ({ id, ...data, markdown: body })),
  };
}

function linkAuthor({ id, data, body }: Entry<'author'>): Author {
  const { notToBeConfusedWith, kind, ...rest } = data;
  return {
    id,
    ...rest,
    isOrganization: kind === 'organization',
    sortName: toSortName(data),
    markdown: body,
  };
}

function linkTopics(entries: readonly Entry<'topic'>[]): ReadonlyMap<string, Topic> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const linked = new Map<string, Topic>();
  const link = (id: string): Topic => {
    const known = linked.get(id);
    if (known) return known;
    const { data, body } = find(byId, id);
    const { parent, related, ...rest } = data;
    const topic = {
      id,
      ...rest,
      ...(parent === undefined ? {} : { parent: link(parent) }),
      markdown: body,
    };
    linked.set(id, topic);
    return topic;
  };
  for (const { id } of entries) link(id);
  return linked;
}

function linkWork(
  { id, data, body }: Entry<'work'>,
  authors: ReadonlyMap<string, Author>,
  topics: ReadonlyMap<string, Topic>,
): Work {
  const { authors: signed, topics: topicIds, cites, related, draft, publisher, ...rest } = data;
  const publishers = toPublishers(publisher);
  const contributions = signed.map(({ author: authorId, as, role, affiliations }): Contribution => {
    const author = find(authors, authorId);
    return { author, printedName: as ?? author.name, role, affiliations };
  });
  return {
    id,
    ...rest,
    publishers,
    ...(publishers.length === 0 ? {} : { publisher: toSeries(publishers) }),
    contributions,
    topics: topicIds.map((topic) => find(topics, topic)),
    markdown: body,
  };
}

function find<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`"${id}" was linked without having been checked`);
  return found;
}

/** Parents before their children, siblings by label. */
function toTreeOrder(topics: readonly Topic[]): Topic[] {
  const children = Map.groupBy(topics, ({ parent }) => parent);
  const walk = (parent: Topic | undefined): Topic[] =>
    (children.get(parent) ?? []).toSorted(byLabel).flatMap((topic) => [topic, ...walk(topic)]);
  return walk(undefined);
}
