import { createByteReader } from './bytes.ts';
import { SearchFailure } from './failure.ts';
import { INDEX_VERSION } from './index-format.ts';
import type { AuthorRecord, Manifest, WorkRecord } from './index-format.ts';
import type { LookupPart } from './lookups.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const OTHER_VERSION = 'The search index is of another version than this page; reload the page.';
const DAMAGED = 'The search index came damaged; reload the page.';

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
    throw new SearchFailure(DAMAGED, 'reload', { cause });
  }
  if (!isManifest(manifest)) throw new SearchFailure(OTHER_VERSION, 'reload');
  return { manifest, offset: reader.position() };
}

/** @throws SearchFailure where it is something else */
export function parseJson<T>(bytes: Bytes, isRight: (value: unknown) => value is T): T {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isRight(value)) throw new SearchFailure(DAMAGED, 'reload');
  return value;
}

// Files come from the same build as the manifest, whose version vouches for what the lists hold.

export function isWorks(value: unknown): value is readonly WorkRecord[] {
  return Array.isArray(value);
}

export function isAuthors(value: unknown): value is readonly AuthorRecord[] {
  return Array.isArray(value);
}

export function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

export function isLookups(value: unknown): value is LookupPart {
  return typeof value === 'object' && value !== null;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  return 'version' in value && value.version === INDEX_VERSION;
}
