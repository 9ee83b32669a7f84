import { isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Document, Pair } from 'yaml';

/** A piece of a text, from an offset up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The pair of a key at the top of the document. */
export function findPair(document: Document, key: string): Pair | undefined {
  const { contents } = document;
  return isMap(contents) ? contents.items.find((pair) => nameOf(pair) === key) : undefined;
}

/** The name of a pair's key. */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** The lines on which a pair stands, with remarks behind it; not the remarks above it. */
export function toPairLines(text: string, pair: Pair): Span | undefined {
  const start = startOf(pair.key);
  if (start === undefined || lineBefore(text, start) !== '') return undefined;
  return { start, end: endOfLine(text, endOf(pair) ?? start) };
}

/** The lines of an item of a list that has one item a line, with the column of its hyphen. */
export function toItemLines(
  text: string,
  list: unknown,
  index: number,
): (Span & { readonly column: number }) | undefined {
  if (!isSeq(list) || list.flow === true) return undefined;
  const item = list.items[index];
  const [from, to] = [startOf(item), endOf(item)];
  if (from === undefined || to === undefined) return undefined;
  const before = lineBefore(text, from);
  if (!/^ *- +$/u.test(before)) return undefined;
  return { start: from - before.length, end: endOfLine(text, to), column: before.indexOf('-') };
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  if (isCollection(node) && node.flow !== true) return startOf(node.items[0]);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where the last value in a node ends: what is empty or a remark below it does not count. */
function endOf(node: unknown): number | undefined {
  if (isPair(node)) {
    const end = endOf(node.value);
    return end === undefined ? endOf(node.key) : Math.max(end, endOf(node.key) ?? 0);
  }
  if (isCollection(node) && node.flow !== true) return endOf(node.items.at(-1));
  return isNode(node) ? node.range?.[1] : undefined;
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function endOfLine(text: string, offset: number): number {
  const trimmed = text.slice(0, offset).trimEnd().length;
  const end = text.indexOf('\n', trimmed);
  return end < 0 ? text.length : end + 1;
}
