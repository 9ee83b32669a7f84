import { countCoauthors, groupByAuthor } from './author-relations.ts';
import { assignCitationKeys } from './citation-key.ts';
import { presentEntries } from './entries.ts';
import type { Entries } from './entries.ts';
import { linkEntries } from './link.ts';
import { linkRemoved } from './link-removed.ts';
import { memoised } from './memoised.ts';
import type { Author, Catalogue, RelatedWork, Topic, Work } from './model.ts';
import { toInverse, toMutual } from './mutual.ts';
import { findRelated } from './related-works.ts';
import { byLabel, byPublished, bySortName } from './sorting.ts';
import { groupByTopic } from './topic-relations.ts';

/**
 * Links checked entries into the catalogue and indexes their relations.
 * @throws where an id is unknown: the entries must have been checked.
 */
export function createCatalogue(all: Entries): Catalogue {
  const entries = presentEntries(all);
  const linked = linkEntries(entries);
  const { works, authors, topics, pages } = linked;
  const [workById, authorById, topicById, pageById] = [
    byId(works),
    byId(authors),
    byId(topics),
    byId(pages),
  ];
  const byAuthor = groupByAuthor(works);
  const byTopic = groupByTopic(works);
  const citationKeys = assignCitationKeys(works);
  const children = Map.groupBy(topics, ({ parent }) => parent);
  const cites = entries.works.map(({ id, data }) => [id, data.cites] as const);
  const [cited, citing] = [new Map(cites), toInverse(cites)];
  const listed = toMutual(entries.works.map(({ id, data }) => [id, data.related] as const));
  const neighbours = toMutual(entries.topics.map(({ id, data }) => [id, data.related] as const));
  const namesakes = toMutual(
    entries.authors.map(({ id, data }) => [id, data.notToBeConfusedWith] as const),
  );

  const worksOf = (ids: Iterable<string> | undefined): readonly Work[] =>
    pick(workById, ids).sort(byPublished);
  const worksUnder: Catalogue['worksUnder'] = (topic) => byTopic.get(topic) ?? { own: [], all: [] };
  const relations = {
    worksCitedIn: (work: Work) => worksOf(cited.get(work.id)),
    worksCiting: (work: Work) => worksOf(citing.get(work.id)),
    listedWith: (work: Work) => worksOf(listed.get(work.id)),
    worksBy: (author: Author) => byAuthor.get(author) ?? [],
  };
  const sources = {
    works,
    ...relations,
    worksIn: (topic: Topic) => worksUnder(topic).own,
  };
  return {
    ...linked,
    removed: linkRemoved(all, { work: workById, author: authorById, topic: topicById }),
    ...relations,
    findWork: (id) => workById.get(id),
    findAuthor: (id) => authorById.get(id),
    findTopic: (id) => topicById.get(id),
    findPage: (id) => pageById.get(id),
    worksUnder,
    coauthorsOf: (author) => countCoauthors(author, relations.worksBy(author)),
    namesakesOf: (author) => pick(authorById, namesakes.get(author.id)).sort(bySortName),
    childrenOf: (topic) => children.get(topic) ?? [],
    neighboursOf: (topic) => pick(topicById, neighbours.get(topic.id)).sort(byLabel),
    citationKeyOf: (work) => findKey(citationKeys, work),
    relatedTo: memoised((work: Work): readonly RelatedWork[] => findRelated(work, sources)),
  };
}

function findKey(keys: ReadonlyMap<Work, string>, work: Work): string {
  const key = keys.get(work);
  if (key === undefined) throw new Error(`"${work.id}" is of another catalogue`);
  return key;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** Ids that were left out as drafts are passed over. */
function pick<T>(map: ReadonlyMap<string, T>, ids: Iterable<string> | undefined): T[] {
  return [...(ids ?? [])].flatMap((id) => map.get(id) ?? []);
}
