import type { Author, RelatedWork, RelationReason, Topic, Work } from './model.ts';
import { byPublished } from './sorting.ts';

/** How many related works a page shows. */
const MOST_RELATED = 6;
/** A topic or author with more works than this tells too little to be worth scanning: it keeps the cost linear. */
const MOST_CANDIDATES = 150;

const WEIGHTS = { listed: 12, cites: 6, citedBy: 6, author: 1.5, mostAuthors: 9 } as const;

/** What relations are drawn from. */
export interface RelationSources {
  readonly works: readonly Work[];
  readonly worksBy: (author: Author) => readonly Work[];
  /** Works filed under the topic itself. */
  readonly worksIn: (topic: Topic) => readonly Work[];
  readonly listed: (work: Work) => readonly Work[];
  readonly cited: (work: Work) => readonly Work[];
  readonly citing: (work: Work) => readonly Work[];
}

/** The works nearest to this one, strongest first, each with the reasons why. */
export function findRelated(work: Work, sources: RelationSources): readonly RelatedWork[] {
  return [...collectCandidates(work, sources)]
    .map((candidate) => compareWorks(work, candidate, sources))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byPublished(a.work, b.work))
    .slice(0, MOST_RELATED)
    .map(({ work: related, reasons }) => ({ work: related, reasons }));
}

function collectCandidates(work: Work, sources: RelationSources): ReadonlySet<Work> {
  const groups = [
    ...work.contributions.map(({ author }) => sources.worksBy(author)),
    ...work.topics.map((topic) => sources.worksIn(topic)),
  ].map((group) => group.slice(0, MOST_CANDIDATES));
  const linked = [sources.listed(work), sources.cited(work), sources.citing(work)];
  const candidates = new Set([...linked, ...groups].flat());
  candidates.delete(work);
  return candidates;
}

interface Compared extends RelatedWork {
  readonly score: number;
}

function compareWorks(work: Work, other: Work, sources: RelationSources): Compared {
  const authors = sharedAuthors(work, other);
  const topics = work.topics.filter((topic) => other.topics.includes(topic));
  const reasons: RelationReason[] = [];
  let score = 0;
  const add = (weight: number, reason: RelationReason): void => {
    score += weight;
    reasons.push(reason);
  };
  if (sources.listed(work).includes(other)) add(WEIGHTS.listed, { kind: 'listed' });
  if (sources.cited(work).includes(other)) add(WEIGHTS.cites, { kind: 'cites' });
  if (sources.citing(work).includes(other)) add(WEIGHTS.citedBy, { kind: 'cited-by' });
  if (authors.length > 0) {
    add(Math.min(authors.length * WEIGHTS.author, WEIGHTS.mostAuthors), {
      kind: 'authors',
      authors,
    });
  }
  if (topics.length > 0) add(sumRarity(topics, sources), { kind: 'topics', topics });
  return { work: other, reasons, score };
}

function sharedAuthors(work: Work, other: Work): Author[] {
  const others = new Set(other.contributions.map(({ author }) => author));
  return work.contributions.map(({ author }) => author).filter((author) => others.has(author));
}

/** The rarer a shared topic, the more it says: the logarithm of how few works have it (inverse document frequency). */
function sumRarity(topics: readonly Topic[], { works, worksIn }: RelationSources): number {
  const rarity = (topic: Topic): number =>
    Math.log(works.length / Math.max(1, worksIn(topic).length));
  return topics.reduce((sum, topic) => sum + rarity(topic), 0);
}
