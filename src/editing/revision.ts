import type { EntryKind, SourceFile } from '../schemas/entry.ts';
import { FOLDERS, IMPORT_FILES, IMPORT_FOLDER } from '../text/folders.ts';

/** The kinds of entries that settings of imports name. */
type SettingsKind = keyof typeof IMPORT_FILES;

/** What a library keeps for its imports: the texts of the files that are there. */
export type SettingsTexts = ReadonlyMap<SettingsKind, string>;

/** A change of one file, in the form in which it is put on the disk. */
export interface FileChange {
  /** Place in the content folder: `works/foo.md`. */
  readonly path: string;
  readonly before: string | undefined;
  /** Undefined takes the file away. */
  readonly text: string | undefined;
}

/** The files of a library with changes that are thought of and not yet made. */
export interface Revision {
  /** The text as it would be; undefined where there would be no such file. */
  readonly read: (kind: EntryKind, id: string) => string | undefined;
  /** Replaces a text or adds a file. */
  readonly write: (kind: EntryKind, id: string, text: string) => void;
  readonly remove: (kind: EntryKind, id: string) => void;
  /** Replaces the text of a file of settings, where there is one, by what is made of it. */
  readonly rewriteSettings: (kind: SettingsKind, rewrite: (text: string) => string) => void;
  /** All files as they would be, in the order of kinds and names. */
  readonly toSources: () => readonly SourceFile[];
  /** What would change, in the same order; settings at the end. */
  readonly toChanges: () => readonly FileChange[];
}

/**
 * @param sources the library as it was read
 * @param folder the name of the content folder, as problems name it: `content`
 */
export function createRevision(
  sources: readonly SourceFile[],
  folder: string,
  settings: SettingsTexts = new Map(),
): Revision {
  const before = new Map(sources.map((source) => [toPlace(source.kind, source.id), source]));
  const after = new Map(before);
  const settingsAfter = new Map(settings);
  const write = (kind: EntryKind, id: string, text: string): void => {
    const place = toPlace(kind, id);
    after.set(place, { ...(before.get(place) ?? { kind, id, file: `${folder}/${place}` }), text });
  };
  const sorted = (places: Iterable<string>): string[] => [...new Set(places)].sort();
  return {
    read: (kind, id) => after.get(toPlace(kind, id))?.text,
    write,
    remove: (kind, id) => void after.delete(toPlace(kind, id)),
    rewriteSettings: (kind, rewrite) => {
      const text = settingsAfter.get(kind);
      if (text !== undefined) settingsAfter.set(kind, rewrite(text));
    },
    toSources: () => sorted(after.keys()).flatMap((place) => after.get(place) ?? []),
    toChanges: () =>
      [
        ...sorted([...before.keys(), ...after.keys()]).map((path) => ({
          path,
          before: before.get(path)?.text,
          text: after.get(path)?.text,
        })),
        ...[...settings].map(([kind, text]) => ({
          path: `${IMPORT_FOLDER}/${IMPORT_FILES[kind]}`,
          before: text,
          text: settingsAfter.get(kind),
        })),
      ].filter((change) => change.before !== change.text),
  };
}

/** Where an entry's file lies in the content folder. */
export function toPlace(kind: EntryKind, id: string): string {
  return `${FOLDERS[kind]}/${id}.md`;
}
