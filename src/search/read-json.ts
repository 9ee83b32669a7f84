import * as words from '#words';
import { createByteReader } from './bytes.ts';
import { SearchFailure } from './failure.ts';
import { INDEX_VERSION } from './index-format.ts';
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
  const reader = createByteReader(bytes);
  let manifest: unknown;
  try {
    manifest = JSON.parse(new TextDecoder().decode(reader.readBytes(reader.readNumber())));
  } catch (cause) {
    throw new SearchFailure(words.indexDamaged, 'reload', { cause });
  }
  if (!isManifest(manifest)) throw new SearchFailure(words.indexOfOtherVersion, 'reload');
  return { manifest, offset: reader.position() };
}

/**
 * Reads a JSON list with an item a line, each line when it is asked for.
 * @throws SearchFailure where a line is something else
 */
export function readJsonList<T>(
  bytes: Bytes,
  isRight: (value: unknown) => value is T,
): LazyList<T> {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(1, -1);
  return keepItems((place) => {
    const line = lines[place];
    if (line === undefined) return undefined;
    const value = parseLine(line);
    if (!isRight(value)) throw new SearchFailure(words.indexDamaged, 'reload');
    return value;
  });
}

/** Finds what a JSON object with a key a line has for a key. */
export function readJsonTable(bytes: Bytes): (key: string) => readonly number[] | undefined {
  const text = new TextDecoder().decode(bytes);
  return (key) => {
    const head = `\n${JSON.stringify(key)}:`;
    const start = text.indexOf(head);
    if (start === -1) return undefined;
    const end = text.indexOf('\n', start + head.length);
    const value = parseLine(text.slice(start + head.length, end));
    if (!isNumbers(value)) throw new SearchFailure(words.indexDamaged, 'reload');
    return value;
  };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
  } catch (cause) {
    throw new SearchFailure(words.indexDamaged, 'reload', { cause });
  }
}

// Files come from the same build as the manifest, whose version vouches for what the items hold.

export function isWork(value: unknown): value is WorkRecord {
  return typeof value === 'object' && value !== null;
}

export function isAuthor(value: unknown): value is AuthorRecord {
  return typeof value === 'object' && value !== null;
}

export function isId(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value);
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  return 'version' in value && value.version === INDEX_VERSION;
}
