import { parseLibrary } from '../../src/importing/plan-state.ts';
import { planSafely } from '../../src/importing/plan-safely.ts';
import type { ImportChoices, ImportPlan } from '../../src/importing/plan-import.ts';
import { readReferences } from '../../src/importing/read-references.ts';
import type { Reference } from '../../src/importing/reference.ts';
import type { EntryKind, SourceFile } from '../../src/schemas/entry.ts';
import { FOLDERS } from '../../src/text/folders.ts';

const CHOICES: ImportChoices = {
  today: '2026-11-24',
  update: false,
  abstractsAsSummaries: false,
  decisions: new Map(),
  keywords: {},
};

/** The records of a text, of which none may be refused. */
export function readAll(text: string): readonly Reference[] {
  const { references, refusals } = readReferences(text, 'refs');
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return references;
}

/** What an import of this text into a library of these files would do. */
export function planFor(
  sources: readonly SourceFile[],
  text: string,
  choices: Partial<ImportChoices> = {},
): ImportPlan {
  return planSafely(parseLibrary(sources), readAll(text), { ...CHOICES, ...choices });
}

/** The files of a library after an import. */
export function afterImport(
  sources: readonly SourceFile[],
  plan: ImportPlan,
): readonly SourceFile[] {
  const written = new Map(plan.groups.flat().map(({ path, text }) => [path, text]));
  const kept = sources.map((source) => {
    const path = toPath(source);
    const text = written.get(path) ?? source.text;
    written.delete(path);
    return { ...source, text };
  });
  return [...kept, ...[...written].map(([path, text]) => toSource(path, text))];
}

function toPath({ kind, id }: SourceFile): string {
  return `${FOLDERS[kind]}/${id}.md`;
}

function toSource(path: string, text: string): SourceFile {
  const [folder = '', name = ''] = path.split('/');
  const kind = (Object.keys(FOLDERS) as EntryKind[]).find((key) => FOLDERS[key] === folder);
  if (kind === undefined) throw new Error(`${path} is in no folder of entries`);
  return { kind, id: name.replace(/\.md$/u, ''), file: `content/${path}`, text };
}

/** What became of each record, in a word and with its entry: "new a-title". */
export function outcomesOf({ outcomes }: ImportPlan): readonly string[] {
  return outcomes.map(({ kind, work }) => [kind, work].filter(Boolean).join(' '));
}
