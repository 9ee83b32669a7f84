import type { EntryKind } from '../schemas/entry.ts';
import { toPlainData } from './plain-data.ts';
import type { FrontMatterData } from './plain-data.ts';
import { toYaml } from './yaml-text.ts';

/**
 * The text of an entry's file: front matter with its keys in the order of the schema, a blank line, the body.
 * What is given is not checked; `data` may come from a form or from a parsed entry.
 * @param body Markdown, without front matter; empty where there is none
 */
export function toEntryText(kind: EntryKind, data: FrontMatterData, body = ''): string {
  const yaml = toYaml(toPlainData(kind, data));
  return `---\n${yaml}---\n${toBodyText(body)}`;
}

/** One blank line before it, one line end after it. */
function toBodyText(body: string): string {
  const text = body.replace(/^(?:[ \t]*\r?\n)+/u, '').trimEnd();
  return text === '' ? '' : `\n${text}\n`;
}
