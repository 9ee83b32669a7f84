import type { TreatedDifference, Outcome, OutcomeKind, Doubt } from './outcome.ts';
import { OUTCOMES } from './outcome.ts';
import type { ImportPlan } from './plan-import.ts';
import type { ReadReferences, RecordPlace } from './reference.ts';

/** A name that nobody could be sure of, with the works that wait for an answer. */
export interface DoubtfulName extends Doubt {
  /** Where the works stand in the sources: "refs.bib:12". */
  readonly works: readonly string[];
  /** Their titles, in the same order. */
  readonly titles: readonly string[];
}

/** How a result is shown. */
export interface ReportChoices {
  /** The content folder's own name, for the names of files. */
  readonly content: string;
  readonly isDryRun: boolean;
  readonly listsAll: boolean;
}

/** The result of an import, as data and as lines. */
export interface ImportResult {
  readonly data: unknown;
  readonly lines: readonly string[];
  /** Whether nothing was refused and nothing is doubtful. */
  readonly isClean: boolean;
}

/** So many records of a kind are listed; of the others only the number is told. */
const MOST_LISTED = 20;

/** What became of all records, those that could not even be read among them. */
export function toResult(
  plan: ImportPlan,
  read: ReadReferences,
  choices: ReportChoices,
): ImportResult {
  const outcomes = [...plan.outcomes, ...read.refusals.map(toOutcome)].sort(byPlace);
  const counts = countOutcomes(outcomes);
  const doubts = collectDoubts(outcomes);
  const keywords = [...plan.unknownKeywords].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const data = {
    isDryRun: choices.isDryRun,
    counts,
    newAuthors: plan.newAuthors.map(({ id, data: { name } }) => ({ id, name })),
    doubtfulNames: doubts,
    unknownKeywords: Object.fromEntries(keywords),
    records: outcomes,
  };
  const sections = [
    ...OUTCOMES.map((kind) => listOutcomes(kind, outcomes, choices)),
    listDifferences(outcomes, choices),
    listRemarks(outcomes, choices),
    listDoubts(doubts, choices),
    listKeywords(keywords, choices),
    listNext(outcomes, plan, choices),
  ].filter((section) => section.length > 0);
  const lines = sections.flatMap((section) => [...section, '']);
  return {
    data,
    lines: [...lines, toSummary(counts, choices)],
    isClean: counts.refused === 0 && counts.doubtful === 0,
  };
}

function toOutcome({ place, reason }: ReadReferences['refusals'][number]): Outcome {
  return { kind: 'refused', place, reason, doubts: [], differences: [], remarks: [] };
}

function byPlace({ place: a }: Outcome, { place: b }: Outcome): number {
  return a.file === b.file ? a.line - b.line : 0;
}

function countOutcomes(outcomes: readonly Outcome[]): Readonly<Record<OutcomeKind, number>> {
  const counts = { new: 0, changed: 0, unchanged: 0, doubtful: 0, refused: 0 };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}

/** The names of which nobody could be sure, each once, in the order in which they came. */
export function collectDoubts(outcomes: readonly Outcome[]): readonly DoubtfulName[] {
  const names = new Map<string, DoubtfulName>();
  for (const { doubts, place, title = '' } of outcomes)
    for (const doubt of doubts) {
      const { works, titles } = names.get(doubt.name) ?? { works: [], titles: [] };
      names.set(doubt.name, {
        ...doubt,
        works: [...works, toWhere(place)],
        titles: [...titles, title],
      });
    }
  return [...names.values()];
}

function toWhere({ file, line }: RecordPlace): string {
  return `${file}:${String(line)}`;
}

const HEADINGS = {
  new: 'New',
  changed: 'Changed: something was added to a known work, or replaced in it',
  unchanged: undefined,
  doubtful: 'Doubtful: left out until somebody decides',
  refused: 'Refused',
} as const satisfies Record<OutcomeKind, string | undefined>;

function listOutcomes(
  kind: OutcomeKind,
  outcomes: readonly Outcome[],
  choices: ReportChoices,
): readonly string[] {
  const heading = HEADINGS[kind];
  const found = outcomes.filter((outcome) => outcome.kind === kind);
  if (heading === undefined || found.length === 0) return [];
  // What was refused or is doubtful needs somebody's hand: each is told.
  const listsAll = choices.listsAll || kind === 'refused';
  return [
    `${heading} (${String(found.length)})`,
    ...cut(
      found.map((outcome) => toLines(outcome, choices)),
      listsAll,
    ),
  ];
}

function cut(items: readonly (readonly string[])[], listsAll: boolean): readonly string[] {
  const shown = listsAll ? items : items.slice(0, MOST_LISTED);
  const more = items.length - shown.length;
  return [...shown.flat(), ...(more > 0 ? [`  and ${String(more)} more; --all lists them`] : [])];
}

function toLines(outcome: Outcome, choices: ReportChoices): readonly string[] {
  const { kind, place, title, reason, doubts } = outcome;
  const key = place.key === '' ? '' : ` ${place.key}`;
  const where = `${toWhere(place)}${key}`;
  if (kind === 'new') return [`  ${toFile(outcome, choices)}  (${where})`];
  if (kind === 'changed') {
    const taken = outcome.differences.filter(({ isTaken }) => isTaken);
    return [`  ${toFile(outcome, choices)}  (${where})`, ...taken.map(toTakenLine)];
  }
  const names = doubts.map(({ name }) => `"${name}"`).join(', ');
  const about = title === undefined ? '' : ` ${title}:`;
  return [`  ${where}:${about} ${reason ?? ''}${names === '' ? '' : ` In doubt: ${names}.`}`];
}

function toFile({ work = '' }: Outcome, { content }: ReportChoices): string {
  return `${content}/works/${work}.md`;
}

function toTakenLine({ key, known, source }: TreatedDifference): string {
  const before = known === undefined ? '' : `, before: ${toShown(known)}`;
  return `      ${key}: ${toShown(source)}${before}`;
}

function listDifferences(outcomes: readonly Outcome[], choices: ReportChoices): readonly string[] {
  const found = outcomes.filter(({ differences }) => differences.some(({ isTaken }) => !isTaken));
  if (found.length === 0) return [];
  const items = found.map((outcome) => [
    `  ${toFile(outcome, choices)}  (${toWhere(outcome.place)})`,
    ...outcome.differences
      .filter(({ isTaken }) => !isTaken)
      .map(
        ({ key, known, source }) =>
          `      ${key}: ${toShown(known)}, in the source: ${toShown(source)}`,
      ),
  ]);
  const heading = 'Different in the source; the library was kept, --update takes the source';
  return [`${heading} (${String(found.length)})`, ...cut(items, choices.listsAll)];
}

/** A value in one line, texts in quotes. */
function toShown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(String).join(', ');
  return JSON.stringify(value);
}

function listRemarks(outcomes: readonly Outcome[], choices: ReportChoices): readonly string[] {
  const found = outcomes.flatMap(({ place, remarks }) =>
    remarks.map((remark) => [`  ${toWhere(place)}: ${remark}`]),
  );
  if (found.length === 0) return [];
  return [`Worth a look (${String(found.length)})`, ...cut(found, choices.listsAll)];
}

/** The lines are as the file wants them. */
function listDoubts(
  doubts: readonly DoubtfulName[],
  { content, listsAll }: ReportChoices,
): readonly string[] {
  if (doubts.length === 0) return [];
  const items = doubts.map(({ name, candidates, works: [first = '', ...more] }) => {
    const [id = '', ...others] = candidates.map((candidate) => candidate.id);
    const or = [...others, 'new'].join(' or ');
    const where = more.length === 0 ? first : `${first} and ${String(more.length)} more`;
    return [`  ${JSON.stringify(name)}: ${id} # or ${or}; ${where}`];
  });
  const heading = `Names in doubt (${String(doubts.length)}): write into ${content}/import/authors.yaml whom each means, then import again`;
  return [heading, ...cut(items, listsAll)];
}

function listKeywords(
  keywords: readonly (readonly [string, number])[],
  { content, listsAll }: ReportChoices,
): readonly string[] {
  if (keywords.length === 0) return [];
  const items = keywords.map(([keyword, count]) => [
    `  ${JSON.stringify(keyword)}: # ${String(count)}`,
  ]);
  const heading = `Keywords without a topic (${String(keywords.length)}): say in ${content}/import/keywords.yaml which topics they stand for`;
  return [heading, ...cut(items, listsAll)];
}

function listNext(
  outcomes: readonly Outcome[],
  plan: ImportPlan,
  { isDryRun }: ReportChoices,
): readonly string[] {
  const drafts = outcomes.filter(({ isDraft }) => isDraft === true).length;
  const authors = plan.newAuthors.length;
  const will = isDryRun ? 'would come' : 'came';
  return [
    ...(authors === 0 ? [] : [`${count(authors, 'author')} ${will} with them.`]),
    ...(drafts === 0
      ? []
      : [
          `${count(drafts, 'work')} ${drafts === 1 ? 'waits' : 'wait'} as ${drafts === 1 ? 'a draft' : 'drafts'}: write a summary, and take out "draft: true".`,
        ]),
  ];
}

function toSummary(
  counts: Readonly<Record<OutcomeKind, number>>,
  { isDryRun }: ReportChoices,
): string {
  const numbers = OUTCOMES.map((kind) => `${String(counts[kind])} ${kind}`).join(', ');
  return isDryRun ? `${numbers}; nothing was written (--dry-run)` : numbers;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
