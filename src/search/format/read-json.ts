import * as words from '#words';
import { createByteReader } from './bytes.ts';
import { readWhole, SearchFailure } from '../failure.ts';
import { INDEX_VERSION, SECTIONS } from './index-format.ts';
import type { AuthorRecord, Manifest, WorkRecord } from './index-format.ts';
import { keepItems } from './lazy-list.ts';
import type { LazyList } from './lazy-list.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * @returns what the first file begins with, and where it ends
 * @throws SearchFailure
 */
export function readManifest(bytes: Bytes): {
  readonly manifest: Manifest;
  readonly offset: number;
} {
  return readWhole(() => {
    const reader = createByteReader(bytes);
    const text = new TextDecoder().decode(reader.readBytes(reader.readNumber()));
    const manifest: unknown = JSON.parse(text);
    if (isOfOtherVersion(manifest)) throw new SearchFailure(words.indexOfOtherVersion, 'reload');
    if (!isManifest(manifest)) throw toDamage();
    return { manifest, offset: reader.position() };
  });
}

/**
 * Reads a JSON list with an item a line, each line when it is asked for.
 * @param length how many items there are to be: positions rely on it
 * @throws SearchFailure where the list has more or fewer, or a line is something else
 */
export function readJsonList<T>(
  bytes: Bytes,
  isRight: (value: unknown) => value is T,
  length: number,
): LazyList<T> {
  const all = readLines(bytes, '[', ']');
  if (all.length !== length) throw toDamage();
  return keepItems((place) => {
    const line = all[place];
    if (line === undefined) return undefined;
    const value = parseLine(line);
    if (!isRight(value)) throw toDamage();
    return value;
  });
}

/** The lines between the first and the last, which are brackets: a file that was cut off lacks the last. */
function readLines(bytes: Bytes, open: string, close: string): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  if (lines.length < 2 || lines[0] !== open || lines.at(-1) !== close) throw toDamage();
  return lines.slice(1, -1);
}

/**
 * Finds what a JSON object with a key a line has for a key.
 * @throws SearchFailure where it is no such object
 */
export function readJsonTable(bytes: Bytes): (key: string) => readonly number[] | undefined {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith('{\n') || !text.endsWith('\n}')) throw toDamage();
  return (key) => {
    const head = `\n${JSON.stringify(key)}:`;
    const start = text.indexOf(head);
    if (start === -1) return undefined;
    const end = text.indexOf('\n', start + head.length);
    const value = parseLine(text.slice(start + head.length, end));
    if (!isNumbers(value)) throw toDamage();
    return value;
  };
}

function parseLine(line: string): unknown {
  return readWhole((): unknown => JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
}

function toDamage(): SearchFailure {
  return new SearchFailure(words.indexDamaged, 'reload');
}

// Files bear the edition of the manifest, whose version vouches for what a whole item holds; what came in place of an
// item has not the keys that every item has.

export function isWork(value: unknown): value is WorkRecord {
  return isObject(value) && isId(value.id) && isId(value.title) && Array.isArray(value.authors);
}

export function isAuthor(value: unknown): value is AuthorRecord {
  return isObject(value) && isId(value.id) && isId(value.name);
}

export function isId(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOfOtherVersion(value: unknown): boolean {
  return isObject(value) && 'version' in value && value.version !== INDEX_VERSION;
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || value.version !== INDEX_VERSION || !isId(value.edition)) return false;
  const { sections, firsts, perPart } = value;
  return (
    isNumbers([value.works, value.authors]) &&
    isObject(firsts) &&
    isObject(perPart) &&
    isObject(sections) &&
    SECTIONS.every((name) => isObject(sections[name]))
  );
}
