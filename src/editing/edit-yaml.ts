import { Document, isCollection, isMap, isScalar, parseDocument, Scalar } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { keepSpelling } from '../schemas/front-matter.ts';
import { EditingRefusal } from './refusal.ts';
import { findPair, nameOf, toItemLines, toPairLines } from './yaml-spans.ts';
import { toYaml } from './yaml-text.ts';

/** A change of one value. */
export interface Edit {
  /** `['formerIds', 0]`, `['removed', 'seeInstead']`: a key, then keys and numbers of items below it. */
  readonly path: readonly [string, ...(string | number)[]];
  /** What is to stand there; undefined takes the key or the item away. The number after the last item adds one. */
  readonly value: unknown;
}

/** Columns of a line, for what has to be written anew. */
const WIDTH = 100;

/** Remarks, order and layout of all else stay; each way is tried where those before it do not give what was asked for. */
const WAYS = [editInPlace, editPair, editDocument];

/**
 * Makes one change in front matter.
 * @param keys all keys that there may be, in their order: a new one is put where it belongs
 * @throws EditingRefusal where the front matter is no YAML, or cannot hold the change
 */
export function editYaml(yaml: string, edit: Edit, keys: readonly string[]): string {
  const wanted = toWanted(yaml, edit);
  for (const way of WAYS) {
    const edited = way(yaml, edit, keys);
    if (edited !== undefined && toComparable(parse(edited)) === wanted) return edited;
  }
  throw refuse(edit);
}

function toWanted(yaml: string, edit: Edit): string {
  try {
    return toComparable(editedDocument(yaml, edit));
  } catch {
    // Other values refer to this one.
    throw refuse(edit);
  }
}

function refuse({ path }: Edit): EditingRefusal {
  return new EditingRefusal(
    `"${path.join('.')}" cannot be changed by a program in this front matter. Write out values that refer to others with "*", then run the command again.`,
  );
}

function parse(yaml: string): Document {
  const document = parseDocument(yaml);
  keepSpelling(document);
  return document;
}

/** The data of a document as a text that does not depend on the order of keys. */
export function toComparable(document: Document): string {
  if (document.errors[0]) return `error: ${document.errors[0].message}`;
  return JSON.stringify(document.toJS(), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );
}

function editedDocument(yaml: string, { path, value }: Edit): Document {
  const document = parse(yaml);
  if (document.errors[0]) throw document.errors[0];
  document.contents ??= document.createNode({});
  const [key, ...below] = path;
  // What an item is added to must be there.
  if (value !== undefined && below.length > 0 && !isCollection(document.get(key)))
    document.set(key, document.createNode(typeof below[0] === 'number' ? [] : {}));
  if (value !== undefined) document.setIn(path, document.createNode(value));
  else if (isLast(document, path)) document.delete(key);
  else document.deleteIn(path);
  return document;
}

/** Whether nothing is left of a key when this goes. */
function isLast(document: Document, path: Edit['path']): boolean {
  const list = document.get(path[0]);
  return path.length === 2 && isCollection(list) && list.items.length <= 1;
}

function editInPlace(yaml: string, { path, value }: Edit, keys: readonly string[]) {
  const document = parse(yaml);
  const pair = findPair(document, path[0]);
  if (!pair) return value === undefined ? yaml : insertKey(yaml, path, value, keys);
  const node: unknown = document.getIn(path, true);
  if (isScalar(node) && isPlainValue(value)) return replaceScalar(yaml, node, value);
  if (path.length === 1)
    return replacePair(
      yaml,
      document,
      path[0],
      value === undefined ? '' : toYaml({ [path[0]]: value }),
    );
  const [key, index] = path;
  if (path.length > 2 || typeof index !== 'number') return undefined;
  const list: unknown = document.get(key);
  if (isCollection(list) && list.items.length > 0) return editItem(yaml, list, index, value);
  return replacePair(yaml, document, key, value === undefined ? '' : toYaml({ [key]: [value] }));
}

function isPlainValue(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function insertKey(yaml: string, path: Edit['path'], value: unknown, keys: readonly string[]) {
  const [key, index] = path;
  if (path.length > 2 || (path.length === 2 && index !== 0)) return undefined;
  const { contents } = parse(yaml);
  const text = toYaml({ [key]: path.length === 2 ? [value] : value });
  if (!isMap(contents)) return text + yaml;
  if (contents.flow === true) return undefined;
  const earlier = keys.slice(0, Math.max(0, keys.indexOf(key)));
  const before = contents.items.findLast((pair) => earlier.includes(nameOf(pair)));
  const offset = before ? toPairLines(yaml, before)?.end : 0;
  return offset === undefined ? undefined : splice(yaml, offset, offset, text);
}

/** A single line is replaced by a single line, in the quotes that stand there where the new text allows it. */
function replaceScalar(yaml: string, node: Scalar, value: string | number | boolean) {
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  if (!node.range || isBlock || node.source === undefined) return undefined;
  const scalar = new Scalar(value);
  if (node.type !== undefined) scalar.type = node.type;
  const text = new Document(scalar, { compat: 'yaml-1.1' }).toString({ lineWidth: 0 }).trimEnd();
  return splice(yaml, node.range[0], node.range[1], text);
}

function editItem(yaml: string, list: YAMLMap | YAMLSeq, index: number, value: unknown) {
  const count = list.items.length;
  const at = toItemLines(yaml, list, Math.min(index, count - 1));
  if (!at || index > count || (value === undefined && count === 1)) return undefined;
  if (index === count) return splice(yaml, at.end, at.end, indent(toYaml([value]), at.column));
  const text = value === undefined ? '' : indent(toYaml([value]), at.column);
  const remark = remarkBehind(yaml, list.items[index]);
  return splice(
    yaml,
    at.start,
    at.end,
    text.replace('\n', () => `${remark}\n`),
  );
}

/** The remark behind a value on its line, with the blanks before it; empty where there is none. */
function remarkBehind(yaml: string, item: unknown): string {
  if (!isScalar(item) || !item.range) return '';
  return /^[ \t]+#[^\r\n]*/u.exec(yaml.slice(item.range[1]))?.[0] ?? '';
}

function indent(text: string, column: number): string {
  return text.replace(/^(?=.)/gmu, ' '.repeat(column));
}

/** Writes the lines of one key anew from what was read, with the remarks between them. */
function editPair(yaml: string, edit: Edit): string | undefined {
  const edited = editedDocument(yaml, edit);
  const pair = findPair(edited, edit.path[0]);
  if (!pair) return replacePair(yaml, parse(yaml), edit.path[0], '');
  if (isScalar(pair.key)) Object.assign(pair.key, { commentBefore: null, spaceBefore: false });
  const alone = new Document({});
  if (!isMap(alone.contents)) return undefined;
  alone.contents.items.push(pair);
  try {
    const text = alone.toString({ lineWidth: WIDTH });
    return replacePair(yaml, parse(yaml), edit.path[0], text);
  } catch {
    // It refers to another key.
    return undefined;
  }
}

function replacePair(yaml: string, document: Document, key: string, text: string) {
  const pair = findPair(document, key);
  const lines = pair && toPairLines(yaml, pair);
  return lines && splice(yaml, lines.start, lines.end, text);
}

/** Writes all of it anew, the last resort: remarks and order stay, blanks may change. */
function editDocument(yaml: string, edit: Edit): string {
  return editedDocument(yaml, edit).toString({ lineWidth: WIDTH });
}

function splice(yaml: string, start: number, end: number, text: string): string {
  // Where the last line had no end, it needs one before another follows.
  const before = yaml.slice(0, start);
  const broken = text !== '' && start === yaml.length && !/(?:^|\n)$/u.test(before);
  return `${before}${broken ? '\n' : ''}${text}${yaml.slice(end)}`;
}
