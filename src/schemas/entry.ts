import type { z } from 'zod';
import type { FOLDERS } from '../text/folders.ts';
import { adviseOnId } from '../text/file-name.ts';
import { createSuggester } from '../text/suggest.ts';
import type { findNearest } from '../text/suggest.ts';
import { authorSchema } from './author.ts';
import type { AuthorData } from './author.ts';
import { findHiddenSigns, findIntricacies } from './body.ts';
import type { BodyFault } from './body.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { FrontMatter, Place } from './front-matter.ts';
import { pageSchema } from './page.ts';
import type { PageData } from './page.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { topicSchema } from './topic.ts';
import type { TopicData } from './topic.ts';
import { workSchema } from './work.ts';
import type { WorkData } from './work.ts';

/** The four kinds of entries. */
export type EntryKind = keyof typeof FOLDERS;

/** Why a file could not be read. */
export interface SourceFault {
  readonly message: string;
  readonly suggestion: string;
}

/** A file of content/ as it was read, not yet understood. */
export interface SourceFile {
  readonly kind: EntryKind;
  /** The file name without `.md`. */
  readonly id: string;
  /** Path as the person who keeps the library knows it, such as `content/works/foo.md`. */
  readonly file: string;
  /** Empty where the file could not be read. */
  readonly text: string;
  readonly fault?: SourceFault | undefined;
}

interface DataByKind {
  work: WorkData;
  author: AuthorData;
  topic: TopicData;
  page: PageData;
}

/** A validated file. */
export interface Entry<K extends EntryKind = EntryKind> {
  readonly kind: K;
  readonly id: string;
  readonly file: string;
  readonly data: DataByKind[K];
  readonly body: string;
  readonly bodyLine: number;
  readonly locate: (path: readonly PropertyKey[]) => Place;
  /** False where keys were wrong and have been left out: such an entry is good for finding further problems only. */
  readonly isWhole: boolean;
}

/** The entry as far as the file is right, and all that is wrong with it; no entry where nothing could be read. */
export interface ParsedEntry<K extends EntryKind> {
  readonly entry?: Entry<K>;
  readonly problems: readonly Problem[];
}

const SCHEMAS: {
  readonly [K in EntryKind]: z.ZodType<DataByKind[K]> & { shape: Record<string, unknown> };
} = {
  work: workSchema,
  author: authorSchema,
  topic: topicSchema,
  page: pageSchema,
};

/** Reads one file against the schema of its kind. Nothing is thrown: what is wrong comes back as problems. */
export function parseEntry<K extends EntryKind>(source: SourceFile & { kind: K }): ParsedEntry<K> {
  const { kind, id, file } = source;
  const named = checkName(source);
  if (source.fault) {
    const place = { file, line: 1, column: 1 };
    const problem = {
      ...source.fault,
      ...place,
      code: 'unreadable-file',
      severity: 'error',
    } as const;
    return { problems: [...named, problem] };
  }
  const front = parseFrontMatter(source.text);
  if ('message' in front) {
    return { problems: [...named, { ...front, code: 'unreadable-yaml', severity: 'error', file }] };
  }
  const intricacies = findIntricacies(front.body);
  const inBody = [...findHiddenSigns(front.body), ...intricacies].map((fault) =>
    toBodyProblem(file, front, fault),
  );
  const result = SCHEMAS[kind].safeParse(front.data ?? {});
  const suggest = createSuggester();
  const found = (result.error?.issues ?? []).flatMap((issue) =>
    toProblems(source, front, issue, suggest),
  );
  const problems = [...named, ...inBody, ...found];
  const data = result.success ? result.data : salvage(kind, front.data, result.error.issues);
  if (data === undefined) return { problems };
  const { bodyLine, locate } = front;
  // Nobody looks into a body that is too intricate.
  const isReadable = intricacies.length === 0;
  const body = isReadable ? front.body : '';
  const isWhole = result.success && isReadable;
  return { entry: { kind, id, file, data, body, bodyLine, locate, isWhole }, problems };
}

/** What stands in for required keys that are missing or wrong, so that the rest of a file can be looked at. */
const STAND_INS: Readonly<Record<EntryKind, Readonly<Record<string, unknown>>>> = {
  work: { title: '?', type: 'webpage', summary: '?' },
  author: { name: '?', family: '?' },
  topic: { label: '?', definition: '?' },
  page: { title: '?', description: '?' },
};

/** The data without the keys that are wrong; undefined where even that is no entry. */
function salvage<K extends EntryKind>(
  kind: K,
  data: unknown,
  issues: readonly Issue[],
): DataByKind[K] | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? issue.keys
        : issue.path.slice(0, 1).map(String),
    ),
  );
  const entries = Object.entries(data);
  const right = entries.filter(([key]) => !wrong.has(key));
  if (right.length === entries.length && issues.some(({ path }) => path.length > 0))
    return undefined;
  const result = SCHEMAS[kind].safeParse({ ...STAND_INS[kind], ...Object.fromEntries(right) });
  // What is wrong between two keys comes to light only where each of them is right.
  return result.success
    ? result.data
    : salvage(kind, Object.fromEntries(right), result.error.issues);
}

function checkName({ id, file }: SourceFile): Problem[] {
  const advice = adviseOnId(id);
  if (advice === undefined) return [];
  const message = `"${id}" cannot be an id`;
  const suggestion = `Name the file with ${advice}.`;
  return [{ code: 'invalid-id', severity: 'error', file, line: 1, column: 1, message, suggestion }];
}

function toBodyProblem(
  file: string,
  { bodyLine }: FrontMatter,
  { line, message, suggestion }: BodyFault,
): Problem {
  const place = { file, line: bodyLine + line, column: 1 };
  return { code: 'malformed-value', severity: 'error', ...place, message, suggestion };
}

type Issue = z.core.$ZodIssue;

/** One problem for each thing that the schema found; an unknown key is a problem of its own. */
function toProblems(
  source: SourceFile,
  front: FrontMatter,
  issue: Issue,
  suggest: typeof findNearest,
): Problem[] {
  const build = (
    code: ProblemCode,
    path: readonly PropertyKey[],
    message: string,
    suggestion?: string,
  ): Problem => ({
    code,
    severity: 'error',
    file: source.file,
    ...front.locate(path),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(source.kind, issue.path);
    return issue.keys.map((key) => {
      const nearest = suggest(key, known);
      const meant =
        nearest === undefined ? `Known keys: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
      return build('unknown-key', [...issue.path, key], `unknown key "${key}"`, meant);
    });
  }
  const path = issue.path;
  const name = path.map(String).join('.');
  if (valueAt(front.data, path) === null) {
    const next = typeof path.at(-1) === 'number' ? 'Fill it in or remove the line.' : 'Fill it in.';
    return [build('missing-key', path, `"${name}" is empty`, next)];
  }
  if (valueAt(front.data, path) === undefined && !isCustom(issue, 'missing-key')) {
    return [build('missing-key', path, `"${name}" is missing`, 'Add it to the front matter.')];
  }
  const { code, suggestion } = readParams(issue);
  return [
    build(
      code,
      path,
      `${name === '' ? 'front matter' : name}: ${describe(issue, front.data, suggest)}`,
      suggestion,
    ),
  ];
}

function isCustom(issue: Issue, code: ProblemCode): boolean {
  return issue.code === 'custom' && issue.params?.code === code;
}

function readParams(issue: Issue): { code: ProblemCode; suggestion?: string } {
  if (issue.code === 'too_big') {
    const suggestion = issue.origin === 'array' ? 'Take some out.' : 'Shorten it.';
    return { code: 'malformed-value', suggestion };
  }
  const params =
    issue.code === 'custom'
      ? (issue.params as { code?: ProblemCode; suggestion?: string } | undefined)
      : undefined;
  const code = params?.code ?? 'malformed-value';
  return params?.suggestion === undefined ? { code } : { code, suggestion: params.suggestion };
}

function describe(issue: Issue, data: unknown, suggest: typeof findNearest): string {
  if (issue.code !== 'invalid_value') return issue.message;
  const value = String(valueAt(data, issue.path));
  const values = issue.values.map(String);
  const nearest = suggest(value, values);
  const meant = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
  return `"${value}" is not one of ${values.join(', ')}${meant}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );
}

/** The keys that the schema knows at a path, for "did you mean": those of the front matter itself, or of what nests in it. */
function knownKeys(kind: EntryKind, path: readonly PropertyKey[]): string[] {
  let schema: unknown = SCHEMAS[kind];
  for (const step of path) schema = descend(schema, step);
  const shape = (unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return Object.keys(shape ?? {});
}

function descend(schema: unknown, step: PropertyKey): unknown {
  const inner = unwrap(schema) as
    { shape?: Record<string, unknown>; element?: unknown } | undefined;
  return typeof step === 'number' ? inner?.element : inner?.shape?.[String(step)];
}

/** Takes optional, default and preprocessing wrappers off a schema. */
function unwrap(schema: unknown): unknown {
  const definition = (schema as { def?: { innerType?: unknown; out?: unknown } } | undefined)?.def;
  const inner = definition?.innerType ?? definition?.out;
  return inner === undefined ? schema : unwrap(inner);
}
