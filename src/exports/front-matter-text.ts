import { stringify } from 'yaml';
import type { Json, JsonObject } from './record.ts';

/** Longest line, in characters. */
const WIDTH = 100;
const OPTIONS = { compat: 'yaml-1.1', lineWidth: WIDTH } as const;

/** Texts whose beginning has no meaning of its own, on one line: words, a DOI, a month, a number and words. */
const COMMON = /^(?=[^\p{Cc}\p{Cs}]*$)(?:[\p{L}(]|10\.\d+\/|\d{4}-\d{2}$|\d.* \p{L}{2})/u;
/** A colon, a number sign or a space where it would mean something. */
const SIGN = /: | #|[ :]$/u;
/** What YAML 1.1 takes for a number, a day, a truth value or nothing. */
const MEANT = /^(?:\d{4}(?:-\d{2}-\d{2})?|y|yes|n|no|true|false|on|off|null|e\d+)$/iu;
const PLAIN_KEY = /^[a-z]+$/iu;

/**
 * Data as YAML that every version of it reads the same, letter by letter as the package `yaml` writes it. The package
 * weighs every text for many ways of writing it; nearly all of ours stand as they are, and only the others need that.
 */
export function toFrontMatterText(data: JsonObject): string {
  // How a text of several lines ends depends on what stands around it.
  if (hasLines(data)) return stringify(data, OPTIONS);
  const entries = Object.entries(data);
  return entries.map(([key, value]) => `${toEntry(key, value, 0)}\n`).join('');
}

/**
 * A key and its value; the first line is not indented.
 * @param depth how many levels the key is below the top
 */
function toEntry(key: string, value: Json, depth: number): string {
  const plain = isPlainKey(key) ? toPlain(value, depth) : undefined;
  if (plain !== undefined) return `${key}: ${plain}`;
  if (!isPlainKey(key) || typeof value !== 'object') return toAnyText({ [key]: value }, depth);
  const below = isList(value) ? toItems(value, depth + 1) : toEntries(value, depth + 1);
  return `${key}:\n${toIndent(depth + 1)}${below}`;
}

function toEntries(data: JsonObject, depth: number): string {
  const entries = Object.entries(data).map(([key, value]) => toEntry(key, value, depth));
  return entries.join(`\n${toIndent(depth)}`);
}

function toItems(list: readonly Json[], depth: number): string {
  return list.map((item) => toItem(item, depth)).join(`\n${toIndent(depth)}`);
}

function toItem(item: Json, depth: number): string {
  const plain = toPlain(item, depth);
  if (plain !== undefined) return `- ${plain}`;
  const isObject = typeof item === 'object' && !isList(item);
  return isObject ? `- ${toEntries(item, depth + 1)}` : toAnyText([item], depth);
}

/** Undefined where a value takes several lines, or more thought. */
function toPlain(value: Json, depth: number): string | undefined {
  if (isList(value)) return value.length === 0 ? '[]' : undefined;
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '{}' : undefined;
  if (typeof value !== 'string') return String(value);
  if (MEANT.test(value)) return `"${value}"`;
  // Longer ones are folded.
  if (value.length > WIDTH - 2 * depth - 4 || !COMMON.test(value)) return undefined;
  if (!SIGN.test(value)) return value;
  return /["'\\]/u.test(value) ? undefined : `"${value}"`;
}

/** What the package writes at a depth, but for the indent of the first line. */
function toAnyText(data: Json, depth: number): string {
  let nested = data;
  for (let level = 0; level < depth; level += 1) nested = { level: nested };
  const lines = stringify(nested, OPTIONS).trimEnd().split('\n').slice(depth);
  return lines.join('\n').slice(2 * depth);
}

function hasLines(value: Json): boolean {
  if (typeof value === 'string') return value.includes('\n');
  return typeof value === 'object' && Object.values<Json>(value).some(hasLines);
}

function isPlainKey(key: string): boolean {
  return PLAIN_KEY.test(key) && !MEANT.test(key);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function toIndent(depth: number): string {
  return '  '.repeat(depth);
}
