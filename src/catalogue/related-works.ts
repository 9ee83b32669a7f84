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
  return [...collectCandidates(ties, sources)]
    .map((candidate) => compareWorks(ties, candidate, sources))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byPublished(a.work, b.work))
    .slice(0, MOST_RELATED)
    .map(({ work: related, reasons }) => ({ work: related, reasons }));
}

/** What one work can share with others. */
interface Ties {
  readonly work: Work;
  /** Who signs it, each once, in printed order. */
  readonly authors: ReadonlySet<Author>;
  readonly listed: ReadonlySet<Work>;
  readonly cited: ReadonlySet<Work>;
  readonly citing: ReadonlySet<Work>;
}

function collectTies(work: Work, sources: RelationSources): Ties {
  return {
    work,
    authors: new Set(work.contributions.map(({ author }) => author)),
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

interface Compared extends RelatedWork {
  readonly score: number;
}

function compareWorks(ties: Ties, other: Work, sources: RelationSources): Compared {
  const signing = new Set(other.contributions.map(({ author }) => author));
  const authors = [...ties.authors].filter((author) => signing.has(author));
  const topics = ties.work.topics.filter((topic) => other.topics.includes(topic));
  const reasons: RelationReason[] = [];
  let score = 0;
  const add = (weight: number, reason: RelationReason): void => {
    score += weight;
    reasons.push(reason);
  };
  if (ties.listed.has(other)) add(WEIGHTS.listed, { kind: 'listed' });
  if (ties.cited.has(other)) add(WEIGHTS.cites, { kind: 'cites' });
  if (ties.citing.has(other)) add(WEIGHTS.citing, { kind: 'cited-by' });
  if (authors.length > 0) {
    add(Math.min(authors.length * WEIGHTS.author, WEIGHTS.mostAuthors), {
      kind: 'authors',
      authors,
    });
  }
  if (topics.length > 0) add(sumRarity(topics, sources), { kind: 'topics', topics });
  return { work: other, reasons, score };
}

/** The rarer a shared topic, the more it says: the logarithm of how few works have it (inverse document frequency). */
function sumRarity(topics: readonly Topic[], { works, worksIn }: RelationSources): number {
  const rarity = (topic: Topic): number =>
    Math.log(works.length / Math.max(1, worksIn(topic).length));
  return topics.reduce((sum, topic) => sum + rarity(topic), 0);
}
