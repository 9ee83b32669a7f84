import type { EntryKind } from '../schemas/entry.ts';
import { toFrontMatterSchema } from '../schemas/json-schema.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { FOLDERS } from '../text/folders.ts';

/** A snippet as Visual Studio Code has it: what is typed, and what stands there then, with stops for the Tab key. */
export interface Snippet {
  /** The language in which it is offered. */
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The keys of a whole new entry, in the order of the schema; the required ones are among them. */
const USUAL_KEYS = {
  work: ['title', 'type', 'authors', 'published', 'url', 'topics', 'summary', 'sources', 'added'],
  author: ['name', 'given', 'family', 'sources'],
  topic: ['label', 'parent', 'definition'],
  page: ['title', 'description'],
} as const satisfies Record<EntryKind, readonly string[]>;

const KINDS: readonly EntryKind[] = ['work', 'author', 'topic', 'page'];

/** A snippet for each kind of entry, and one for each key of their front matter, by names that say what they are. */
export function toSnippets(): Readonly<Record<string, Snippet>> {
  const entries = KINDS.map((kind) => [`New ${kind}`, toEntrySnippet(kind)] as const);
  const keys = KINDS.flatMap((kind) =>
    Object.entries(propertiesOf(kind)).map(([key, schema]) => ({
      kind,
      snippet: toKeySnippet(key, schema),
    })),
  );
  // A key that means the same in several kinds is offered once.
  const groups = Map.groupBy(keys, ({ snippet }) => JSON.stringify(snippet));
  const named = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const folders = group.map(({ kind }) => FOLDERS[kind]).join(', ');
    return [[`${first.snippet.prefix} (${folders})`, first.snippet] as const];
  });
  return Object.fromEntries([...entries, ...named]);
}

function propertiesOf(kind: EntryKind): Readonly<Record<string, JsonSchema>> {
  const { properties = {} } = toFrontMatterSchema(kind);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, schema]) =>
      typeof schema === 'object' ? [[key, schema] as const] : [],
    ),
  );
}

function toEntrySnippet(kind: EntryKind): Snippet {
  const properties = propertiesOf(kind);
  const stop = createStops();
  const lines = USUAL_KEYS[kind].flatMap((key) => toLines(key, properties[key] ?? {}, stop));
  return {
    scope: 'markdown',
    prefix: kind,
    body: ['---', ...lines, '---', '', '$0'],
    description: `A new file in content/${FOLDERS[kind]}.`,
  };
}

function toKeySnippet(key: string, schema: JsonSchema): Snippet {
  const { description = '' } = schema;
  return { scope: 'markdown', prefix: key, body: toLines(key, schema, createStops()), description };
}

/** Numbers the stops of a snippet, from 1. */
type Stop = () => string;

function createStops(): Stop {
  let last = 0;
  return () => String((last += 1));
}

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** A key as lines of YAML: lists begin with one item, objects hold what they must. */
function toLines(key: string, schema: JsonSchema, stop: Stop): readonly string[] {
  const types = [schema.type ?? []].flat();
  if (types.includes('array')) return [`${key}:`, ...toItem(schema, stop)];
  if (types.includes('object')) return [`${key}:`, ...indent(requiredLines(schema, stop))];
  return [`${key}: ${toValue(key, schema, stop)}`];
}

function toItem({ items }: JsonSchema, stop: Stop): readonly string[] {
  const isObject = typeof items === 'object' && !Array.isArray(items) && items.type === 'object';
  if (!isObject) return [`  - $${stop()}`];
  const [first = '', ...others] = requiredLines(items, stop);
  return [`  - ${first}`, ...indent(indent(others))];
}

function requiredLines({ properties = {}, required = [] }: JsonSchema, stop: Stop): string[] {
  return required.flatMap((key) => {
    const schema = properties[key];
    return typeof schema === 'object' ? toLines(key, schema, stop) : [];
  });
}

function toValue(key: string, schema: JsonSchema, stop: Stop): string {
  const { enum: values, pattern = '', type, anyOf } = schema;
  if (values) return `\${${stop()}|${values.filter((value) => value !== null).join(',')}|}`;
  if ([type].flat().includes('boolean')) return `\${${stop()}|true,false|}`;
  if (pattern.includes('d{4}(-')) return `'${key === 'added' ? TODAY : `\${${stop()}:${TODAY}}`}'`;
  // What YAML would take for a number stands in quotes.
  const isLikeNumber = anyOf?.some((one) => typeof one === 'object' && one.type === 'number');
  const isQuoted = isLikeNumber === true || key === 'arxiv' || key === 'isbn';
  return isQuoted ? `'$${stop()}'` : `$${stop()}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
