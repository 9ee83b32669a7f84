import type { EntryKind } from '../schemas/entry.ts';
import { toFrontMatterSchema } from '../schemas/json-schema.ts';
import { toSnippets } from './snippets.ts';

/** A file that helps editors, made from the schemas. */
export interface EditorFile {
  /** From the top of the project, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
}

const KINDS: readonly EntryKind[] = ['work', 'author', 'topic', 'page'];

/** The JSON Schema of each kind of entry, and the snippets for Visual Studio Code. */
export function listEditorFiles(): readonly EditorFile[] {
  const toText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ...KINDS.map((kind) => ({
      path: `schemas/${kind}.schema.json`,
      text: toText(toFrontMatterSchema(kind)),
    })),
    { path: '.vscode/front-matter.code-snippets', text: toText(toSnippets()) },
  ];
}
