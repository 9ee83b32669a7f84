import type { Author, RelatedWork, RelationReason, Topic, Work } from './model.ts';
import { byPublished } from './sorting.ts';

/** How many related works a page shows. */
const MOST_RELATED = 6;
/** Of a topic or author with more works than this only the newest are looked at: it keeps the cost linear. */
const MOST_CANDIDATES = 150;

const WEIGHTS = { listed: 12, cites: 6, citing: 6, author: 1.5, mostAuthors: 9 } as const;

/** What relations are drawn from. */
export interface RelationSources {
  readonly works: readonly Work[];
  readonly worksBy: (author: Author) => readonly Work[];
  /** Works filed under the topic itself. */
  readonly worksIn: (topic: Topic) => readonly Work[];
  /** Named as related in either of the two entries. */
  readonly listedWith: (work: Work) => readonly Work[];
  readonly worksCitedIn: (work: Work) => readonly Work[];
  readonly worksCiting: (work: Work) => readonly Work[];
}

/** The works nearest to this one, strongest first, each with the reasons why. */
export function findRelated(work: Work, sources: RelationSources): readonly RelatedWork[] {
  const ties = collectTies(work, sources);
  const scored = [...collectCandidates(ties, sources)]
    .map((candidate) => ({ work: candidate, score: scoreWork(ties, candidate) }))
    .filter(({ score }) => score > 0);
  // Hundreds of candidates are weighed for the few that are shown: only the best are put in order and explained.
  const least = findLeastShown(scored);
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || byPublished(a.work, b.work))
    .slice(0, MOST_RELATED)
    .map(({ work: related }) => ({ work: related, reasons: listReasons(ties, related) }));
}

/** The lowest score that still has a place on the page. */
function findLeastShown(scored: readonly { readonly score: number }[]): number {
  const scores = Float64Array.from(scored, ({ score }) => score).sort();
  return scores.at(-MOST_RELATED) ?? 0;
}

/** What one work can share with others. */
interface Ties {
  readonly work: Work;
  /** Who signs it, in printed order. */
  readonly authors: ReadonlySet<Author>;
  /** What each topic of it tells of those who share it. */
  readonly rarities: ReadonlyMap<Topic, number>;
  readonly listed: ReadonlySet<Work>;
  readonly cited: ReadonlySet<Work>;
  readonly citing: ReadonlySet<Work>;
}

function collectTies(work: Work, sources: RelationSources): Ties {
  return {
    work,
    authors: new Set(work.contributions.map(({ author }) => author)),
    rarities: new Map(work.topics.map((topic) => [topic, toRarity(topic, sources)])),
    listed: new Set(sources.listedWith(work)),
    cited: new Set(sources.worksCitedIn(work)),
    citing: new Set(sources.worksCiting(work)),
  };
}

function collectCandidates(
  { work, authors, listed, cited, citing }: Ties,
  sources: RelationSources,
): ReadonlySet<Work> {
  const groups = [
    ...[...authors].map((author) => sources.worksBy(author)),
    ...work.topics.map((topic) => sources.worksIn(topic)),
  ].map((group) => group.slice(0, MOST_CANDIDATES));
  const candidates = new Set([...listed, ...cited, ...citing, ...groups.flat()]);
  candidates.delete(work);
  return candidates;
}

/** How near another work is. */
function scoreWork(ties: Ties, other: Work): number {
  const { listed, cites, citing, author, mostAuthors } = WEIGHTS;
  return (
    (ties.listed.has(other) ? listed : 0) +
    (ties.cited.has(other) ? cites : 0) +
    (ties.citing.has(other) ? citing : 0) +
    Math.min(countSharedAuthors(ties, other) * author, mostAuthors) +
    sumRarities(ties, other)
  );
}

function sumRarities({ rarities }: Ties, { topics }: Work): number {
  let sum = 0;
  for (const [topic, rarity] of rarities) if (topics.includes(topic)) sum += rarity;
  return sum;
}

/** What brings another work near, in the order of a page. */
function listReasons(ties: Ties, other: Work): readonly RelationReason[] {
  const authors = findSharedAuthors(ties, other);
  const topics = findSharedTopics(ties, other);
  return [
    ...(ties.listed.has(other) ? [{ kind: 'listed' } as const] : []),
    ...(ties.cited.has(other) ? [{ kind: 'cites' } as const] : []),
    ...(ties.citing.has(other) ? [{ kind: 'cited-by' } as const] : []),
    ...(authors.length > 0 ? [{ kind: 'authors', authors } as const] : []),
    ...(topics.length > 0 ? [{ kind: 'topics', topics } as const] : []),
  ];
}

/** Nobody signs a work twice. Asked of hundreds of works for each page, this makes no lists. */
function countSharedAuthors({ authors }: Ties, other: Work): number {
  let count = 0;
  for (const { author } of other.contributions) if (authors.has(author)) count += 1;
  return count;
}

function findSharedAuthors({ authors }: Ties, other: Work): readonly Author[] {
  const signed = new Set(other.contributions.map(({ author }) => author));
  return [...authors].filter((author) => signed.has(author));
}

function findSharedTopics({ work }: Ties, other: Work): readonly Topic[] {
  return work.topics.filter((topic) => other.topics.includes(topic));
}

/** The rarer a shared topic, the more it says: the logarithm of how few works have it (inverse document frequency). */
function toRarity(topic: Topic, { works, worksIn }: RelationSources): number {
  return Math.log(works.length / Math.max(1, worksIn(topic).length));
}
