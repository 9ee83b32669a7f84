import { isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file taken apart: what stands in its front matter, and its body. */
export interface FrontMatter {
  readonly data: unknown;
  /** The Markdown below the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Where a value stands, by its path in `data`; where it is missing, the nearest thing around it. */
  readonly locate: (path: readonly PropertyKey[]) => Place;
}

/** Why the front matter could not be read, and where. */
export interface FrontMatterFault extends Place {
  readonly message: string;
  readonly suggestion: string;
}

const FENCE = /^---[ \t]*$/u;
/** YAML may refer back to a value; more references than this are an attack, not a library. */
const MOST_ALIASES = 50;
const DEEPEST = 100;

/**
 * Splits a Markdown file into YAML front matter (YAML 1.2, between two lines of `---`) and body.
 * A byte order mark and Windows line ends are accepted.
 */
export function parseFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return fault(
      1,
      1,
      'the file has no front matter',
      'Begin it with a line "---", the keys, and another line "---".',
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    return fault(
      1,
      1,
      'the front matter does not end',
      'Close it with a line "---" before the text.',
    );
  }
  const parsed = parseYaml(lines.slice(1, end).join('\n'));
  if ('message' in parsed) return parsed;
  return { ...parsed, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

function fault(
  line: number,
  column: number,
  message: string,
  suggestion: string,
): FrontMatterFault {
  return { line, column, message, suggestion };
}

function parseYaml(yaml: string): Pick<FrontMatter, 'data' | 'locate'> | FrontMatterFault {
  if (isTooDeep(yaml))
    return fault(
      2,
      1,
      `the front matter holds values that stand more than ${String(DEEPEST)} deep in one another`,
      'Write it as the other files have it.',
    );
  const counter = new LineCounter();
  // Comparing each key with all others takes the square of the time; `findRepeated` does it in one go.
  const options = { lineCounter: counter, prettyErrors: false, uniqueKeys: false };
  const document = parseDocument(yaml, options);
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const error = document.errors[0];
  const repeated = error ? undefined : findRepeated(document);
  const offset = error?.pos[0] ?? repeated;
  if (offset !== undefined) {
    const { line, column } = place(offset);
    return fault(
      line,
      column,
      `the front matter is not YAML: ${lowerFirst(error?.message ?? 'Map keys must be unique')}`,
      'Texts with a colon, a quote or a leading sign need quotes around them.',
    );
  }
  keepSpelling(document);
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const findPair = createPairFinder();
    return { data, locate: (path) => place(offsetOf(document, path, findPair)) };
  } catch (cause) {
    const reason = cause instanceof Error ? lowerFirst(cause.message) : 'it could not be read';
    return fault(
      2,
      1,
      `the front matter is not YAML: ${reason}`,
      'Write values out instead of referring to them.',
    );
  }
}

/** Whether values stand so deep in one another that whoever reads them runs out of stack; no key needs ten. */
function isTooDeep(yaml: string): boolean {
  return /^ {200}|^(?:[ \t]*[-?:] ){100}/mu.test(yaml) || areBracketsTooDeep(yaml);
}

/** Brackets in texts and remarks open and close nothing: only who reads YAML can tell which do. */
function areBracketsTooDeep(yaml: string): boolean {
  if ((yaml.match(/[[{]/gu)?.length ?? 0) <= DEEPEST) return false;
  let depth = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Where a key stands that stood in the same map before. */
function findRepeated(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found = startOf(key);
        if (found !== undefined) return visit.BREAK;
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

/** A number that is not spelt as it would be printed is text: in `1.10`, `010` and `1e3` the spelling is what counts. */
export function keepSpelling(document: Document): void {
  visit(document, {
    Scalar: (_key, scalar) => {
      const { value, source } = scalar;
      if (typeof value === 'number' && source !== undefined && String(value) !== source)
        scalar.value = source;
    },
  });
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/u, '');
}

type FindPair = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds pairs by the names of their keys. The keys of a map are gone through once, however often it is asked. */
function createPairFinder(): FindPair {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, key) => {
    // Turned round, so that the first of a name is the one that stays.
    const pairs =
      known.get(map) ?? new Map(map.items.toReversed().map((pair) => [String(pair.key), pair]));
    known.set(map, pairs);
    return pairs.get(key);
  };
}

/** Walks as far along the path as the document goes; a key is found at its name, an item at its value. */
function offsetOf(document: Document, path: readonly PropertyKey[], findPair: FindPair): number {
  let node: unknown = document.contents;
  let offset = startOf(document.contents) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = findPair(node, String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node satisfies Node).range?.[0] : undefined;
}
