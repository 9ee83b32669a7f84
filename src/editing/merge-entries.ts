import { parseEntry } from '../schemas/entry.ts';
import type { Entry, SourceFile } from '../schemas/entry.ts';
import { toLine } from '../schemas/problem.ts';
import { addComment, editBody, editFrontMatter } from './edit-front-matter.ts';
import type { Edit } from './edit-front-matter.ts';
import { joinBodies } from './join-bodies.ts';
import { toMergedAuthor } from './merge-authors.ts';
import { mergeMention } from './merge-mention.ts';
import type { Merging } from './merging.ts';
import { toMergedTopic } from './merge-topics.ts';
import type { FrontMatterData } from './plain-data.ts';
import { toPlainData } from './plain-data.ts';
import { EditingRefusal } from './refusal.ts';
import { findSource, renameInAllSettings } from './rename-entry.ts';
import { renameMentions } from './rename-mentions.ts';
import type { Revision } from './revision.ts';

/**
 * Makes one entry of two. Whatever named the one that goes names the other, which takes over its names, former ids,
 * facts and text. Where the two say what cannot stand together nothing is done: only a person knows which is right.
 * @throws EditingRefusal where one of them is not there or cannot be read, or they cannot be one
 */
export function mergeEntries(revision: Revision, merging: Merging): void {
  const { kind, from, to } = merging;
  const sources = revision.toSources();
  if (from === to)
    throw new EditingRefusal('Name two entries: the one that goes, and the one that stays.');
  const gone = readEntry(findSource(sources, kind, from));
  readEntry(findSource(sources, kind, to));
  for (const source of sources) {
    const text = renameMentions(source, merging, mergeMention(merging, source, gone));
    revision.write(source.kind, source.id, text);
  }
  renameInAllSettings(revision, merging);
  // Both may have named the other, or a third one; what is said here is said of them as they are now.
  const now = revision.toSources();
  const [late, kept] = [findSource(now, kind, from), findSource(now, kind, to)];
  revision.write(kind, to, joinFiles(merging, readEntry(late), readEntry(kept), kept.text));
  revision.remove(kind, from);
}

function readEntry(source: SourceFile): Entry {
  const { entry, problems } = parseEntry(source);
  const errors = problems.filter(({ severity }) => severity === 'error').map(toLine);
  if (!entry || errors.length > 0)
    throw new EditingRefusal(
      [`${source.file} has to be right before it is merged.`, ...errors].join('\n'),
    );
  if ('removed' in entry.data && entry.data.removed)
    throw new EditingRefusal(
      `${source.file} says that it was removed. An entry that was removed stays as it is: it may say where to go in "seeInstead".`,
    );
  return entry;
}

function joinFiles(merging: Merging, gone: Entry, kept: Entry, text: string): string {
  const merged = toMerged(merging, gone, kept);
  const before: FrontMatterData = { ...toPlainData(kept.kind, { ...kept.data }) };
  const edits = Object.entries(toPlainData(kept.kind, merged)).flatMap(([key, value]) =>
    toEdits(key, before[key], value),
  );
  const edited = editFrontMatter(kept.kind, text, edits);
  return editBody(addRemark(edited, gone, kept), (body) => joinBodies(body, gone.body));
}

/** A topic has one definition. The other one is kept where only those see it who edit the file. */
function addRemark(text: string, gone: Entry, kept: Entry): string {
  if (!('definition' in gone.data && 'definition' in kept.data)) return text;
  if (gone.data.definition === kept.data.definition) return text;
  return addComment(
    text,
    `The definition of ${gone.id}, which was merged into this: ${gone.data.definition}`,
  );
}

function toMerged(merging: Merging, gone: Entry, kept: Entry): FrontMatterData {
  if ('name' in gone.data && 'name' in kept.data)
    return toMergedAuthor(merging, gone.data, kept.data);
  if ('label' in gone.data && 'label' in kept.data)
    return toMergedTopic(merging, gone.data, kept.data);
  throw new Error(`${gone.file} and ${kept.file} are of different kinds`);
}

/** New items are added to a list one by one, so that what stands there stays as it was written. */
function toEdits(key: string, before: unknown, value: unknown): readonly Edit[] {
  if (JSON.stringify(before) === JSON.stringify(value)) return [];
  if (!Array.isArray(value)) return [{ path: [key], value }];
  const count = Array.isArray(before) ? before.length : 0;
  return value
    .slice(count)
    .map((item: unknown, index) => ({ path: [key, count + index], value: item }));
}
