import path from 'node:path';
import { toKnownName } from '../../src/content/known-name.ts';
import { fixLibrary } from '../../src/editing/fix-library.ts';
import { createRevision, toPlace } from '../../src/editing/revision.ts';
import type { FileChange } from '../../src/editing/revision.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import type { Library } from './library.ts';

/** A library in which all is mended that can be mended without a doubt. */
export interface Mended {
  readonly fixes: readonly { readonly file: string; readonly says: string }[];
  readonly files: readonly { readonly file: string; readonly change: FileChange }[];
  readonly sources: readonly SourceFile[];
  /** What a person has to mend. */
  readonly problems: readonly Problem[];
}

/** Mends a library in thought; nothing is written. */
export function mend({ sources, check }: Library, content: string): Mended {
  const revision = createRevision(sources, path.basename(content));
  const toFile = (place: string): string => toKnownName(path.join(content, place), content);
  const fixes = fixLibrary(revision).map(({ kind, id, says }) => ({
    file: toFile(toPlace(kind, id)),
    says,
  }));
  const changes = revision.toChanges();
  const files = changes.map((change) => ({ file: toFile(change.path), change }));
  const mended = revision.toSources();
  return { fixes, files, sources: mended, problems: check(mended) };
}
