import type { Entry } from '../schemas/entry.ts';
import type { WorkType } from '../schemas/work.ts';
import { TO_BE_WRITTEN } from '../schemas/topic.ts';
import { WORK_TYPES } from '../schemas/work.ts';
import { yearOf } from './dates.ts';
import { presentEntries } from './entries.ts';
import type { Entries } from './entries.ts';

/** How many entries of a list say something that they could say. */
export interface Share {
  /** What is said, as a phrase: "a DOI". */
  readonly what: string;
  readonly have: number;
  readonly of: number;
}

/** Something that is worth looking up, and the files that lack it, those first that readers see most. */
export interface Gap {
  readonly what: string;
  readonly files: readonly string[];
}

/** A name and how often it was met. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** What a library holds and what it lacks, in numbers. */
export interface Coverage {
  readonly counts: {
    readonly works: number;
    readonly drafts: number;
    readonly persons: number;
    readonly organizations: number;
    readonly topics: number;
    readonly removed: number;
  };
  /** Types that there are, in the order of the schema. */
  readonly types: readonly Tally[];
  /** Years of publication, the latest first; undated works last, as "undated". */
  readonly years: readonly Tally[];
  /** Months in which works came into the library, the latest first; those of which it is not known last, as "unknown". */
  readonly growth: readonly Tally[];
  readonly shares: readonly Share[];
  readonly gaps: readonly Gap[];
}

/** Works of these types have a DOI as a rule. */
const WITH_DOI: ReadonlySet<WorkType> = new Set(['article', 'paper', 'book', 'chapter', 'dataset']);

/** Counts what is in a library. Drafts and entries that were removed are counted and nothing more. */
export function measureCoverage(all: Entries): Coverage {
  const entries = presentEntries(all);
  const works = entries.works.filter(({ data }) => !data.draft);
  const { authors, topics } = entries;
  const persons = authors.filter(({ data }) => data.kind === 'person');
  const before = all.works.length + all.authors.length + all.topics.length;
  const after = entries.works.length + authors.length + topics.length;
  return {
    counts: {
      works: works.length,
      drafts: entries.works.length - works.length,
      persons: persons.length,
      organizations: authors.length - persons.length,
      topics: topics.length,
      removed: before - after,
    },
    types: countTypes(works),
    years: countBy(works, ({ data }) => yearOf(data.published), 'undated'),
    growth: countBy(works, ({ data }) => data.added?.slice(0, 7), 'unknown'),
    shares: [...workShares(works), ...personShares(persons), ...topicShares(topics)],
    gaps: findGaps(works, persons, topics),
  };
}

function countTypes(works: readonly Entry<'work'>[]): readonly Tally[] {
  return WORK_TYPES.map((type) => ({
    name: type,
    count: works.filter(({ data }) => data.type === type).length,
  })).filter(({ count }) => count > 0);
}

function countBy(
  works: readonly Entry<'work'>[],
  toName: (work: Entry<'work'>) => string | undefined,
  unknown: string,
): readonly Tally[] {
  const groups = Map.groupBy(works, (work) => toName(work) ?? '');
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([name, group]) => ({ name: name === '' ? unknown : name, count: group.length }));
}

function share<E>(what: string, entries: readonly E[], has: (entry: E) => boolean): Share {
  return { what, have: entries.filter(has).length, of: entries.length };
}

function workShares(works: readonly Entry<'work'>[]): readonly Share[] {
  const usual = works.filter(({ data }) => WITH_DOI.has(data.type));
  return [
    share('articles, papers, books, chapters and datasets with a DOI', usual, hasDoi),
    share('works with a date', works, ({ data }) => data.published !== undefined),
    share('works with a date to the day', works, ({ data }) => data.published?.length === 10),
    share('works with authors', works, ({ data }) => data.authors.length > 0),
    share('works with affiliations as printed', works, ({ data }) =>
      data.authors.some(({ affiliations }) => affiliations.length > 0),
    ),
    share('works with topics', works, ({ data }) => data.topics.length > 0),
    share('works with an address to read them at', works, isReadable),
    share('works with sources', works, ({ data }) => data.sources.length > 0),
    share('works with a licence', works, ({ data }) => data.license !== undefined),
    share('works with a text below the summary', works, hasBody),
  ];
}

function personShares(persons: readonly Entry<'author'>[]): readonly Share[] {
  return [
    share('persons with an ORCID', persons, ({ data }) => data.orcid !== undefined),
    share('persons with an affiliation', persons, ({ data }) => data.affiliations.length > 0),
    share('persons with sources', persons, ({ data }) => data.sources.length > 0),
  ];
}

function topicShares(topics: readonly Entry<'topic'>[]): readonly Share[] {
  return [share('topics with a text', topics, hasBody)];
}

function hasDoi({ data }: Entry<'work'>): boolean {
  return data.doi !== undefined || data.copies.some(({ doi }) => doi !== undefined);
}

function isReadable({ data }: Entry<'work'>): boolean {
  return [data.url, data.pdf, data.doi, data.arxiv].some((place) => place !== undefined);
}

function hasBody({ body }: Entry): boolean {
  return body.trim() !== '';
}

/** Newest first: new entries are read most, and what they lack is found most easily. */
function byNewest(a: Entry<'work'>, b: Entry<'work'>): number {
  const [x, y] = [a.data.published ?? '', b.data.published ?? ''];
  return x === y ? (a.file < b.file ? -1 : 1) : x < y ? 1 : -1;
}

function findGaps(
  works: readonly Entry<'work'>[],
  persons: readonly Entry<'author'>[],
  topics: readonly Entry<'topic'>[],
): readonly Gap[] {
  const lack = (what: string, list: readonly Entry[]): Gap => ({
    what,
    files: list.map(({ file }) => file),
  });
  const newest = works.toSorted(byNewest);
  const present = byPresence(persons, works);
  const gaps = [
    lack(
      'works without a topic',
      newest.filter(({ data }) => data.topics.length === 0),
    ),
    lack(
      'works without a date',
      newest.filter(({ data }) => data.published === undefined),
    ),
    lack(
      'works without an address to read them at',
      newest.filter((work) => !isReadable(work)),
    ),
    lack(
      'works without a DOI that have one as a rule',
      newest.filter((work) => WITH_DOI.has(work.data.type) && !hasDoi(work)),
    ),
    lack(
      'works without sources',
      newest.filter(({ data }) => data.sources.length === 0),
    ),
    lack(
      'persons of several works without an ORCID',
      present.filter(({ data }) => data.orcid === undefined),
    ),
    lack(
      'persons of several works without an affiliation',
      present.filter(({ data }) => data.affiliations.length === 0),
    ),
    lack(
      'topics whose definition is to be written',
      topics.filter(({ data }) => data.definition === TO_BE_WRITTEN),
    ),
    lack(
      'topics without a text',
      topics.filter((topic) => !hasBody(topic)),
    ),
  ];
  return gaps.filter(({ files }) => files.length > 0);
}

/** Persons who signed more than one work, those with most works first. */
function byPresence(
  persons: readonly Entry<'author'>[],
  works: readonly Entry<'work'>[],
): readonly Entry<'author'>[] {
  const signed = works.flatMap(({ data }) => [
    ...new Set(data.authors.map(({ author }) => author)),
  ]);
  const counts = new Map(
    [...Map.groupBy(signed, (id) => id)].map(([id, group]) => [id, group.length]),
  );
  const countOf = ({ id }: Entry): number => counts.get(id) ?? 0;
  return persons
    .filter((person) => countOf(person) > 1)
    .toSorted((a, b) => countOf(b) - countOf(a) || (a.file < b.file ? -1 : 1));
}
