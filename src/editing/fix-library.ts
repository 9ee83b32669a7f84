import type { LinkedKind } from '../catalogue/entries.ts';
import { parseFrontMatter } from '../schemas/front-matter.ts';
import type { EntryKind, SourceFile } from '../schemas/entry.ts';
import { findNearest } from '../text/suggest.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { findValueFixes } from './fix-values.ts';
import type { ValueFix } from './fix-values.ts';
import { listMentions, toRecord } from './mentions.ts';
import { EditingRefusal } from './refusal.ts';
import { toFormerIds } from './rename-entry.ts';
import { renameMentions } from './rename-mentions.ts';
import type { Revision } from './revision.ts';
import { sortKeys, trimLines } from './sort-keys.ts';
import { toStub } from './stubs.ts';

/** Something that was mended in a file. */
export interface Fix {
  readonly kind: EntryKind;
  readonly id: string;
  /** What was done, as a phrase. */
  readonly says: string;
}

/** Fixes of each kind in one file: each takes reading it anew, or all other files. The next run goes on. */
const MOST_OF_A_FILE = 100;

/**
 * Mends what can be mended without a doubt: the form of dates and identifiers, stray spaces, the order of keys, names
 * that entries had once, and entries that are named and not there. Nothing that a file says is changed.
 */
export function fixLibrary(revision: Revision): readonly Fix[] {
  return [
    ...revision.toSources().flatMap((source) => fixFile(source, revision)),
    ...fixFormerNames(revision),
    ...addStubs(revision),
  ];
}

function fixFile(source: SourceFile, revision: Revision): readonly Fix[] {
  const { kind, id, text } = source;
  const front = parseFrontMatter(text);
  if (source.fault || 'message' in front) return [];
  const values = findValueFixes(front.data).slice(0, MOST_OF_A_FILE);
  const edited = tryEdit(source, values);
  const trimmed = trimLines(edited);
  const sorted = sortKeys(kind, trimmed);
  const says = [
    ...(edited === text ? [] : values.map((value) => value.says)),
    ...(trimmed === edited ? [] : ['spaces at the ends of lines are gone']),
    ...(sorted === trimmed ? [] : ['keys stand in their usual order']),
  ];
  revision.write(kind, id, sorted);
  return says.map((text) => ({ kind, id, says: text }));
}

/** What a program cannot change stays, and the problem is reported. */
function tryEdit({ kind, text }: SourceFile, values: readonly ValueFix[]): string {
  try {
    return editFrontMatter(
      kind,
      text,
      values.map(({ edit }) => edit),
    );
  } catch (error) {
    if (error instanceof EditingRefusal) return text;
    throw error;
  }
}

const KINDS = ['work', 'author', 'topic'] as const satisfies readonly LinkedKind[];

function fixFormerNames(revision: Revision): readonly Fix[] {
  const sources = revision.toSources();
  const renamings = KINDS.flatMap((kind) =>
    sources
      .filter((source) => source.kind === kind)
      .flatMap(({ id, text }) => toFormerIds(text).map((from) => ({ kind, from, to: id })))
      .filter(({ from }) => revision.read(kind, from) === undefined),
  );
  return renamings.flatMap((renaming) =>
    revision.toSources().flatMap((source): readonly Fix[] => {
      const { kind, id } = source;
      const text = tryRename(source, renaming);
      if (text === source.text) return [];
      revision.write(kind, id, text);
      return [{ kind, id, says: `"${renaming.from}" is called "${renaming.to}" now` }];
    }),
  );
}

function tryRename(source: SourceFile, renaming: Parameters<typeof renameMentions>[1]): string {
  try {
    return renameMentions(source, renaming, ({ path }, data) => {
      const list = toRecord(data)[path[0]];
      const isListedToo = path.length === 2 && Array.isArray(list) && list.includes(renaming.to);
      return [{ path, value: isListedToo ? undefined : renaming.to }];
    });
  } catch (error) {
    // The problem is reported, and a person changes it.
    if (error instanceof EditingRefusal) return source.text;
    throw error;
  }
}

function addStubs(revision: Revision): readonly Fix[] {
  const sources = revision.toSources();
  const known = {
    author: new Set(sources.flatMap(({ kind, id }) => (kind === 'author' ? [id] : []))),
    topic: new Set(sources.flatMap(({ kind, id }) => (kind === 'topic' ? [id] : []))),
  };
  const wanted = sources
    .filter(({ kind }) => kind === 'work')
    .flatMap((source) => {
      const front = parseFrontMatter(source.text);
      if ('message' in front) return [];
      return listMentions('work', front.data)
        .flatMap(({ kind, id }) => (kind === 'work' || known[kind].has(id) ? [] : [{ kind, id }]))
        .slice(0, MOST_OF_A_FILE);
    });
  return wanted.flatMap(({ kind, id }): readonly Fix[] => {
    if (revision.read(kind, id) !== undefined) return [];
    // It is more likely a slip than somebody new.
    if (findNearest(id, known[kind]) !== undefined) return [];
    const text = toStub(kind, id);
    if (text === undefined) return [];
    revision.write(kind, id, text);
    return [{ kind, id, says: 'made, with no more than its name: look at it and fill it in' }];
  });
}
