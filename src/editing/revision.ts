import type { EntryKind, SourceFile } from '../schemas/entry.ts';
import { FOLDERS } from '../text/folders.ts';

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
  /** All files as they would be, in the order of kinds and names. */
  readonly toSources: () => readonly SourceFile[];
  /** What would change, in the same order. */
  readonly toChanges: () => readonly FileChange[];
}

/**
 * @param sources the library as it was read
 * @param folder the name of the content folder, as problems name it: `content`
 */
export function createRevision(sources: readonly SourceFile[], folder: string): Revision {
  const before = new Map(sources.map((source) => [toPlace(source.kind, source.id), source]));
  const after = new Map(before);
  const write = (kind: EntryKind, id: string, text: string): void => {
    const place = toPlace(kind, id);
    after.set(place, { ...(before.get(place) ?? { kind, id, file: `${folder}/${place}` }), text });
  };
  const sorted = (places: Iterable<string>): string[] => [...new Set(places)].sort();
  return {
    read: (kind, id) => after.get(toPlace(kind, id))?.text,
    write,
    remove: (kind, id) => void after.delete(toPlace(kind, id)),
    toSources: () => sorted(after.keys()).flatMap((place) => after.get(place) ?? []),
    toChanges: () =>
      sorted([...before.keys(), ...after.keys()])
        .map((path) => ({ path, before: before.get(path)?.text, text: after.get(path)?.text }))
        .filter((change) => change.before !== change.text),
  };
}

/** Where an entry's file lies in the content folder. */
export function toPlace(kind: EntryKind, id: string): string {
  return `${FOLDERS[kind]}/${id}.md`;
}
