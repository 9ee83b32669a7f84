import type { EntryKind } from '../schemas/entry.ts';
import { editYaml } from './edit-yaml.ts';
import type { Edit } from './edit-yaml.ts';
import { keysOf } from './plain-data.ts';
import { EditingRefusal } from './refusal.ts';

export type { Edit } from './edit-yaml.ts';

/** A file taken apart so that its parts, put together again, are the same bytes. */
export interface FileParts {
  /** Up to the end of the first fence. */
  readonly opening: string;
  readonly yaml: string;
  /** The second fence, with its line end. */
  readonly closing: string;
  /** The Markdown below it. */
  readonly body: string;
}

/** The second fence is where `parseFrontMatter` finds it too. */
const PARTS =
  /^(\uFEFF?---[ \t]*\r?\n)((?:(?!---[ \t]*\r?(?:\n|$))[^\n]*\n)*?)(---[ \t]*\r?(?:\n|$))([^]*)$/u;

/** Takes a file apart; undefined where it has no front matter. */
export function takeApart(text: string): FileParts | undefined {
  const match = PARTS.exec(text);
  if (!match) return undefined;
  const [, opening = '', yaml = '', closing = '', body = ''] = match;
  return { opening, yaml, closing, body };
}

/**
 * Changes single values in the front matter of an entry's file, one after another. Remarks, the order of keys, the
 * layout of all else, line ends and the body stay byte for byte.
 * @throws EditingRefusal where there is no front matter, or it cannot hold a change
 */
export function editFrontMatter(kind: EntryKind, text: string, edits: readonly Edit[]): string {
  const parts = takeApart(text);
  if (!parts) throw new EditingRefusal('The file has no front matter.');
  const isWindows = parts.opening.endsWith('\r\n');
  const edited = edits.reduce((yaml, edit) => {
    const next = editYaml(yaml, edit, keysOf(kind));
    return isWindows ? next.replace(/\r?\n/gu, '\r\n') : next;
  }, parts.yaml);
  return parts.opening + edited + parts.closing + parts.body;
}

/** Changes the body and leaves the front matter as it is. */
export function editBody(text: string, edit: (body: string) => string): string {
  const parts = takeApart(text);
  if (!parts) return text;
  return parts.opening + parts.yaml + parts.closing + edit(parts.body);
}

/** Adds a remark below the last key of the front matter, on a line of its own. */
export function addComment(text: string, remark: string): string {
  const parts = takeApart(text);
  if (!parts) return text;
  const end = parts.opening.endsWith('\r\n') ? '\r\n' : '\n';
  return `${parts.opening}${parts.yaml}# ${remark}${end}${parts.closing}${parts.body}`;
}

/** Changes the YAML between the fences, and nothing else. */
export function editYamlOf(text: string, edit: (yaml: string) => string): string {
  const parts = takeApart(text);
  if (!parts) return text;
  return parts.opening + edit(parts.yaml) + parts.closing + parts.body;
}
