/** Every kind of thing that can be wrong in the content. The words for each are written where it is found. */
export type ProblemCode =
  | 'unreadable-file'
  | 'stray-file'
  | 'unreadable-yaml'
  | 'more-problems'
  | 'unknown-key'
  | 'missing-key'
  | 'malformed-value'
  | 'invalid-date'
  | 'invalid-identifier'
  | 'unsafe-address'
  | 'invalid-id'
  | 'id-case'
  | 'id-taken'
  | 'unknown-author'
  | 'unknown-topic'
  | 'unknown-work'
  | 'unknown-link'
  | 'removed-entry'
  | 'self-reference'
  | 'listed-twice'
  | 'duplicate-identifier'
  | 'similar-title'
  | 'topic-cycle'
  | 'author-without-work'
  | 'topic-without-work'
  | 'similar-author';

/** Errors stop a build; warnings are printed and do not. */
export type Severity = 'error' | 'warning';

/** Something wrong in the content: data to be collected, sorted and reported together. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path as the person who keeps the library knows it, such as `content/works/foo.md`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: string;
  /** What to do next, as a sentence. */
  readonly suggestion?: string;
}

/** Orders problems by file, line, column and code: the same content always gives the same report. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Problems of one file that are told one by one: more come of one mistake, and hide those of other files. */
const MOST_OF_A_FILE = 100;
/** Signs of what is said of one problem: what is longer quotes a text that is too long to be read there. */
const LONGEST_MESSAGE = 1000;

/** One problem as a line: `content/works/foo.md:7 no author "m-shelley". Did you mean "mary-shelley"?` */
export function toLine(problem: Problem): string {
  const place = `${problem.file}:${String(problem.line)}`;
  const mark = problem.severity === 'warning' ? ' warning:' : '';
  return showHidden(`${place}${mark} `) + toSentences(problem);
}

/** What is wrong and what to do next, without the place. */
export function toSentences({ message, suggestion }: Problem): string {
  const said = message.length > LONGEST_MESSAGE ? `${cut(message)} …` : message;
  return showHidden(`${said}.${suggestion === undefined ? '' : ` ${suggestion}`}`);
}

/** No sign is cut in two. */
function cut(message: string): string {
  return message.slice(0, LONGEST_MESSAGE).replace(/\p{Cs}$/u, '');
}

/**
 * A message may quote what it found. Signs that cannot be seen are spelled out: those that break the line or steer a
 * terminal, and those that reorder or hide what stands beside them (Unicode TR 36).
 */
function showHidden(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Problems as they are told: of each file the first hundred, and a last one that says how many more there are. Warnings
 * give way to errors. The number of all is for `countProblems` to say.
 * @returns sorted by place
 */
export function limitProblems(problems: readonly Problem[]): readonly Problem[] {
  const files = Map.groupBy(problems.toSorted(byPlace), ({ file }) => file);
  return [...files.values()].flatMap(limitFile);
}

/** @param problems those of one file, sorted */
function limitFile(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_OF_A_FILE) return problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const told = [...errors, ...warnings].slice(0, MOST_OF_A_FILE).sort(byPlace);
  const last = told.at(-1);
  if (!last) return told;
  const more = problems.length - told.length;
  const rest = {
    ...last,
    code: 'more-problems',
    severity: errors.length > MOST_OF_A_FILE ? 'error' : 'warning',
    message: `${more.toLocaleString('en')} more problems in this file`,
    suggestion: 'Mend those above first.',
  } as const;
  return [...told, rest];
}

/** All problems as a report, as far as `limitProblems` has them told, that ends with their number; empty where there are none. */
export function toReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = limitProblems(problems).map(toLine);
  return [...lines, '', countProblems(problems)].join('\n');
}

/** How many there are: "2 errors, 1 warning". */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
