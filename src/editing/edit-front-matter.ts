import type { EntryKind } from '../schemas/entry.ts';
import { editYaml } from './edit-yaml.ts';
import type { Edit } from './edit-yaml.ts';
import { keysOf } from './plain-data.ts';

export type { Edit } from './edit-yaml.ts';

/** A file taken apart so that its parts, put together again, are the same bytes. */
export interface FileParts {
  /** Up to the end of the first fence. */
  readonly opening: string;
  readonly yaml: string;
  /** From the second fence on. */
  readonly closing: string;
}

/** The second fence is where `parseFrontMatter` finds it too. */
const PARTS =
  /^(\uFEFF?---[ \t]*\r?\n)((?:(?!---[ \t]*\r?$)[^\n]*\n)*?)(---[ \t]*\r?(?:\n[^]*)?)$/mu;

/** Takes a file apart; undefined where it has no front matter. */
export function takeApart(text: string): FileParts | undefined {
  const match = PARTS.exec(text);
  if (!match || match.index > 0) return undefined;
  const [, opening = '', yaml = '', closing = ''] = match;
  return { opening, yaml, closing };
}

/**
 * Changes single values in the front matter of an entry's file, one after another. Remarks, the order of keys, the
 * layout of all else, line ends and the body stay byte for byte.
 * @throws where there is no front matter, or it cannot hold a change
 */
export function editFrontMatter(kind: EntryKind, text: string, edits: readonly Edit[]): string {
  const parts = takeApart(text);
  if (!parts) throw new Error('the file has no front matter');
  const isWindows = parts.opening.endsWith('\r\n');
  const edited = edits.reduce((yaml, edit) => {
    const next = editYaml(yaml, edit, keysOf(kind));
    return isWindows ? next.replace(/\r?\n/gu, '\r\n') : next;
  }, parts.yaml);
  return parts.opening + edited + parts.closing;
}
