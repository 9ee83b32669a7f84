import { stringify } from 'yaml';
import { buildLibrary } from '../../src/catalogue/build.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { FOLDERS } from '../../src/text/folders.ts';
import type { EntryKind, SourceFile } from '../../src/schemas/entry.ts';
import { toReport } from '../../src/schemas/problem.ts';

type Data = Readonly<Record<string, unknown>>;

/** A file of content/ with this front matter and body, written as a person would write it. */
export function aFile(kind: EntryKind, id: string, data: Data, body = ''): SourceFile {
  const text = `---\n${stringify(data)}---\n${body}`;
  return { kind, id, file: `content/${FOLDERS[kind]}/${id}.md`, text };
}

/** A work that is right; `data` adds to it or replaces. */
export function aWork(id: string, data: Data = {}, body = ''): SourceFile {
  const whole = { title: `Title of ${id}`, type: 'report', summary: `Summary of ${id}.`, ...data };
  return aFile('work', id, whole, body);
}

/** An author whose family name is the last part of the id: `mary-shelley` is Mary Shelley. */
export function anAuthor(id: string, data: Data = {}, body = ''): SourceFile {
  const parts = id.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const given = parts.slice(0, -1).join(' ');
  const names = { name: parts.join(' '), ...(given === '' ? {} : { given }), family: parts.at(-1) };
  return aFile('author', id, { ...names, ...data }, body);
}

export function aTopic(id: string, data: Data = {}, body = ''): SourceFile {
  return aFile(
    'topic',
    id,
    { label: `Label of ${id}`, definition: `Definition of ${id}.`, ...data },
    body,
  );
}

export function aPage(id: string, body = ''): SourceFile {
  return aFile('page', id, { title: `Page ${id}`, description: `Description of ${id}.` }, body);
}

/** The catalogue of these files; a test whose files are wrong fails with the report. */
export function aCatalogue(...sources: readonly SourceFile[]): Catalogue {
  const { catalogue, problems } = buildLibrary(sources);
  if (!catalogue) throw new Error(toReport(problems));
  return catalogue;
}

/** What is wrong with these files, as the person who keeps them reads it, without the closing count. */
export function problemLines(...sources: readonly SourceFile[]): readonly string[] {
  const report = toReport(buildLibrary(sources).problems);
  return report === '' ? [] : report.split('\n').slice(0, -2);
}
