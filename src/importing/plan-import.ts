import { toFullTitle } from '../catalogue/full-title.ts';
import { FOLDERS } from '../text/folders.ts';
import { workSchema } from '../schemas/work.ts';
import { LONGEST_SUMMARY } from '../schemas/limits.ts';
import type { WorkData } from '../schemas/work.ts';
import type { PartialDate } from '../schemas/dates.ts';
import { editFrontMatter } from '../editing/edit-front-matter.ts';
import { toEntryText } from '../editing/entry-text.ts';
import { toPlainValue } from '../editing/plain-data.ts';
import { compareAuthors } from './compare-authors.ts';
import { compareFacts } from './compare-work.ts';
import type { Difference } from './compare-work.ts';
import type { Decisions } from './decisions.ts';
import type { KeywordMap } from './keywords.ts';
import { wishWorkIds } from './new-id.ts';
import type { Outcome } from './outcome.ts';
import { startPlan } from './plan-state.ts';
import type { KnownEntries, NewAuthor, PlanState, WorkState } from './plan-state.ts';
import { present } from './present.ts';
import type { Reference } from './reference.ts';
import { signWork } from './sign-work.ts';
import type { ContributionData } from './sign-work.ts';
import type { WorkMarks } from './work-register.ts';

/** How records become works. */
export interface ImportChoices {
  /** When the works come into the library. */
  readonly today: PartialDate;
  /** The values of the source replace those of the library where they differ. */
  readonly update: boolean;
  /** Abstracts of the source are taken as summaries of the library. */
  readonly abstractsAsSummaries: boolean;
  readonly decisions: Decisions;
  readonly keywords: KeywordMap;
}

/** A file of the library as it shall be; `before` is its text as it was read. */
export interface PlannedFile {
  /** Place in the content folder. */
  readonly path: string;
  readonly before: string | undefined;
  readonly text: string;
}

/** What an import would do. */
export interface ImportPlan {
  /** One for each record, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Files that belong together, each work behind the authors that came with it. */
  readonly groups: readonly (readonly PlannedFile[])[];
  readonly newAuthors: readonly NewAuthor[];
  /** All works as they would be. */
  readonly works: readonly { readonly id: string; readonly data: WorkData }[];
  /** Authors who came because somebody decided that they are new. */
  readonly settled: readonly { readonly name: string; readonly id: string }[];
  /** Keywords for which there is no topic, with how many records have them. */
  readonly unknownKeywords: ReadonlyMap<string, number>;
}

/**
 * Compares records with a library, one after the other, and says what becomes of each. Works of earlier records are
 * known to later ones. The same records find everything done the next time.
 */
export function planImport(
  library: KnownEntries,
  references: readonly Reference[],
  choices: ImportChoices,
  refused: ReadonlyMap<Reference, string> = new Map(),
): ImportPlan {
  const state = startPlan(library, choices.keywords);
  const authorsOf = new Map<string, NewAuthor[]>();
  const treatAndNote = (reference: Reference): Outcome => {
    const before = state.newAuthors.length;
    const reason = refused.get(reference);
    const outcome =
      reason === undefined ? treat(reference, state, choices) : refuse(reference, reason);
    const came = state.newAuthors.slice(before);
    if (outcome.work !== undefined && came.length > 0)
      authorsOf.set(outcome.work, [...(authorsOf.get(outcome.work) ?? []), ...came]);
    return outcome;
  };
  const outcomes = settle(references, treatAndNote);
  return {
    outcomes,
    groups: [...state.workById.values()].flatMap((work) => {
      const files = toFiles(work, authorsOf.get(work.id) ?? [], library.texts);
      return files.length === 0 ? [] : [files];
    }),
    newAuthors: state.newAuthors,
    works: [...state.workById.values()],
    settled: [...state.settled.values()],
    unknownKeywords: countUnknown(references, state),
  };
}

/** Later records may tell who is meant in earlier ones: what is doubtful is looked at again until nothing changes. */
function settle(
  references: readonly Reference[],
  treatOne: (reference: Reference) => Outcome,
): readonly Outcome[] {
  const outcomes = references.map(treatOne);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    references.forEach((reference, index) => {
      if (outcomes[index]?.kind !== 'doubtful') return;
      const outcome = treatOne(reference);
      hasChanged ||= outcome.kind !== 'doubtful';
      outcomes[index] = outcome;
    });
  }
  return outcomes;
}

function countUnknown(
  references: readonly Reference[],
  state: PlanState,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keywords } of references)
    for (const keyword of state.findTopics(keywords).unknown)
      counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  return counts;
}

function refuse({ place, facts, remarks }: Reference, reason: string): Outcome {
  return { ...NOTHING, kind: 'refused', place, title: toFullTitle(facts), remarks, reason };
}

const NOTHING = { doubts: [], differences: [] } as const;

function treat(reference: Reference, state: PlanState, choices: ImportChoices): Outcome {
  const { place, remarks, facts } = reference;
  const about = { place, title: toFullTitle(facts), remarks };
  const match = state.works.match(toMarks(reference));
  if (match.kind === 'several') {
    const works = match.ids.map(toFileName).join(' and ');
    const reason = `Its identifiers belong to several works: ${works}.`;
    return { ...about, ...NOTHING, kind: 'doubtful', reason };
  }
  if (match.kind === 'new') {
    const outcome = addWork(reference, state, choices);
    if (match.namesake === undefined || outcome.kind !== 'new') return outcome;
    const like = `${toFileName(match.namesake)} has the same title.`;
    return { ...outcome, remarks: [...outcome.remarks, like] };
  }
  const known = state.workById.get(match.id);
  if (!known) throw new Error(`the work "${match.id}" is registered and not there`);
  const { removed } = known.data;
  if (removed) {
    const reason = `${toFileName(match.id)} was removed from the library on ${removed.date}: ${removed.reason}`;
    return { ...about, ...NOTHING, kind: 'refused', work: match.id, reason };
  }
  return mergeWork(reference, known, state, choices);
}

/** Place of a work in the content folder. */
export function toFileName(id: string): string {
  return `${FOLDERS.work}/${id}.md`;
}

function toMarks({ facts, signatures }: Reference): WorkMarks {
  const [first] = signatures;
  return { ...facts, firstName: first && (first.literal ?? first.family) };
}

/** Summary and state of a work that has or has not got an abstract of which the library may make one. */
function toSummary({ abstract }: Reference, { abstractsAsSummaries }: ImportChoices) {
  const isTaken = abstractsAsSummaries && abstract !== undefined && !isTooLong(abstract);
  return isTaken ? { summary: abstract } : { draft: true };
}

function isTooLong(abstract: string): boolean {
  return abstract.length > LONGEST_SUMMARY;
}

/** What is to be said of a record: also that its abstract cannot be a summary, where it is wanted as one. */
function remarkOn(
  { abstract = '', remarks }: Reference,
  choices: ImportChoices,
): readonly string[] {
  if (!choices.abstractsAsSummaries || !isTooLong(abstract)) return remarks;
  const longest = LONGEST_SUMMARY.toLocaleString('en');
  return [...remarks, `The abstract is longer than ${longest} signs and was left out.`];
}

function addWork(reference: Reference, state: PlanState, choices: ImportChoices): Outcome {
  const { place, facts, signatures, moreAuthors, keywords } = reference;
  const about = { place, title: toFullTitle(facts), remarks: remarkOn(reference, choices) };
  const { topics } = state.findTopics(keywords);
  const checked = workSchema.safeParse({ ...facts, topics, ...toSummary(reference, choices) });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const reason = `The ${String(issue?.path[0] ?? 'record')} cannot be taken: ${issue?.message ?? 'it is wrong'}.`;
    return { ...about, ...NOTHING, kind: 'refused', reason };
  }
  const signed = signWork(signatures, state, choices.decisions);
  if ('doubts' in signed) {
    const reason = 'It is not sure who signed it.';
    return { ...about, ...NOTHING, kind: 'doubtful', reason, doubts: signed.doubts };
  }
  const data = workSchema.parse({
    ...facts,
    authors: signed.contributions,
    ...present({ moreAuthors }),
    topics,
    ...toSummary(reference, choices),
    added: choices.today,
  });
  const marks = toMarks(reference);
  const id = state.workIds.take(
    wishWorkIds(facts.title, facts.published?.slice(0, 4), marks.firstName),
  );
  state.works.add(id, marks);
  state.workById.set(id, { id, data, edits: undefined, isSettled: true });
  return { ...about, ...NOTHING, kind: 'new', work: id, ...(data.draft ? { isDraft: true } : {}) };
}

/** Fills in what a known work has not got; what it has stays, unless the source is to replace it. */
function mergeWork(
  reference: Reference,
  work: WorkState,
  state: PlanState,
  choices: ImportChoices,
): Outcome {
  const differences = [
    ...compareFacts(reference, work.data),
    ...compareAuthors(reference, work.data, state.authors),
    ...compareTopics(reference, work, state),
    ...compareSummary(reference, work, choices),
  ];
  // A source that describes another form, such as the article that a preprint became, has nothing to add to this one;
  // nor has one that gives the identifier of another work.
  const isOtherForm = differences.some(({ key }) => key === 'type' || key === 'title');
  const mayReplace = choices.update && !work.isSettled;
  work.isSettled = true;
  const treated = differences.map((difference) => {
    const mayTake = mayReplace || (difference.known === undefined && !isOtherForm);
    return { ...difference, isTaken: mayTake && take(difference, reference, work, state, choices) };
  });
  if (treated.some(({ isTaken }) => isTaken))
    state.works.add(work.id, { ...work.data, firstName: undefined });
  return {
    kind: treated.some(({ isTaken }) => isTaken) ? 'changed' : 'unchanged',
    place: reference.place,
    title: toFullTitle(reference.facts),
    work: work.id,
    doubts: [],
    differences: treated,
    remarks: work.data.summary === '' ? remarkOn(reference, choices) : reference.remarks,
  };
}

function compareTopics(
  { keywords }: Reference,
  { data }: WorkState,
  state: PlanState,
): readonly Difference[] {
  const { topics } = state.findTopics(keywords);
  const isKnown = data.topics.length > 0 || topics.length === 0;
  return isKnown ? [] : [{ key: 'topics', known: undefined, source: topics }];
}

/** Only a draft that waits for its summary gets the abstract for one. */
function compareSummary(
  { abstract }: Reference,
  { data }: WorkState,
  choices: ImportChoices,
): readonly Difference[] {
  const mayTake = choices.abstractsAsSummaries && abstract !== undefined && data.summary === '';
  return mayTake && !isTooLong(abstract)
    ? [{ key: 'summary', known: undefined, source: abstract }]
    : [];
}

/** Puts a value of the source into a work; false where the work would be wrong with it. */
function take(
  difference: Difference,
  reference: Reference,
  work: WorkState,
  state: PlanState,
  choices: ImportChoices,
): boolean {
  const values = toValues(difference, reference, work, state, choices);
  if (!values) return false;
  const { summary, ...kept } = work.data;
  const known = summary === '' ? kept : work.data;
  const next = workSchema.safeParse({ ...known, ...Object.fromEntries(values) });
  if (!next.success) return false;
  work.data = next.data;
  for (const [key, value] of values)
    work.edits?.push({ path: [key], value: toPlainValue('work', key, value) });
  return true;
}

/** The keys that change for a difference, with their new values; undefined where nobody can be sure of the authors. */
function toValues(
  { key, source }: Difference,
  { facts, signatures }: Reference,
  { data }: WorkState,
  state: PlanState,
  choices: ImportChoices,
): readonly (readonly [string, unknown])[] | undefined {
  switch (key) {
    case 'title':
      return [
        ['title', facts.title],
        ['subtitle', facts.subtitle],
      ];
    case 'summary':
      return [
        ['summary', source],
        ['draft', undefined],
      ];
    case 'authors': {
      const signed = signWork(signatures, state, choices.decisions);
      if ('doubts' in signed) return undefined;
      return [['authors', keepAffiliations(signed.contributions, data)]];
    }
    default:
      return [[key, source]];
  }
}

/** What a work says of an author beside the name is not in any source. */
function keepAffiliations(contributions: readonly ContributionData[], { authors }: WorkData) {
  return contributions.map((contribution) => {
    const { author, role = 'author' } = contribution;
    const known = authors.find((other) => other.author === author && other.role === role);
    return { ...contribution, ...(known ? { affiliations: known.affiliations } : {}) };
  });
}

function toFiles(
  { id, data, edits }: WorkState,
  authors: readonly NewAuthor[],
  texts: ReadonlyMap<string, string>,
): readonly PlannedFile[] {
  const newAuthors = authors.map((author) => ({
    path: `${FOLDERS.author}/${author.id}.md`,
    before: undefined,
    text: toEntryText('author', author.data),
  }));
  const path = toFileName(id);
  if (!edits) return [...newAuthors, { path, before: undefined, text: toEntryText('work', data) }];
  const before = texts.get(`work ${id}`);
  if (edits.length === 0 || before === undefined) return [];
  return [...newAuthors, { path, before, text: editFrontMatter('work', before, edits) }];
}
