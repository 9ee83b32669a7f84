import { parseFrontMatter } from '../schemas/front-matter.ts';
import type { SourceFile } from '../schemas/entry.ts';
import { FOLDERS } from '../text/folders.ts';
import { adviseOnId } from '../text/file-name.ts';
import { findNearest } from '../text/suggest.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import type { Edit } from './edit-front-matter.ts';
import { toRecord } from './mentions.ts';
import { EditingRefusal } from './refusal.ts';
import { renameInSettings } from './rename-in-settings.ts';
import { renameMentions } from './rename-mentions.ts';
import type { Renaming } from './rename-in-body.ts';
import type { Revision } from './revision.ts';

/**
 * Gives an entry another id. Its file, every mention of it, and its own record of former ids change; all addresses that
 * led to it go on doing so.
 * @throws EditingRefusal where there is no such entry, or the new id is none or is taken
 */
export function renameEntry(revision: Revision, renaming: Renaming): void {
  const { kind, from, to } = renaming;
  const sources = revision.toSources();
  findSource(sources, kind, from);
  requireFree(sources, renaming);
  for (const source of sources)
    revision.write(source.kind, source.id, renameMentions(source, renaming));
  renameInAllSettings(revision, renaming);
  const text = revision.read(kind, from) ?? '';
  revision.write(kind, to, editFrontMatter(kind, text, toFormerEdits(text, renaming)));
  revision.remove(kind, from);
}

/** What a library keeps for its imports names the entry by its new id from now on. */
export function renameInAllSettings(revision: Revision, { kind, from, to }: Renaming): void {
  if (kind === 'work') return;
  revision.rewriteSettings(kind, (text) => renameInSettings(text, from, to));
}

/** The old id is put down as a former one; an id that the entry gets back is no former one any more. */
function toFormerEdits(text: string, { from, to }: Renaming): readonly Edit[] {
  const former = toFormerIds(text);
  const again = former.indexOf(to);
  const left = again < 0 ? former.length : former.length - 1;
  const added: Edit = { path: ['formerIds', left], value: from };
  return again < 0 ? [added] : [{ path: ['formerIds', again], value: undefined }, added];
}

/**
 * The file of an entry.
 * @throws EditingRefusal where there is none; the message says what was likely meant
 */
export function findSource(
  sources: readonly SourceFile[],
  kind: Renaming['kind'],
  id: string,
): SourceFile {
  const ofKind = sources.filter((source) => source.kind === kind);
  const found = ofKind.find((source) => source.id === id);
  if (found) return found;
  const current = ofKind.find(({ text }) => toFormerIds(text).includes(id));
  const nearest = findNearest(
    id,
    ofKind.map((source) => source.id),
  );
  if (current) throw new EditingRefusal(`The ${kind} "${id}" is now "${current.id}".`);
  const next =
    nearest === undefined
      ? `Its name is that of its file in ${FOLDERS[kind]}/, without ".md".`
      : `Did you mean "${nearest}"?`;
  throw new EditingRefusal(`There is no ${kind} "${id}". ${next}`);
}

function requireFree(sources: readonly SourceFile[], { kind, from, to }: Renaming): void {
  if (from === to) throw new EditingRefusal(`The ${kind} is called "${from}" already.`);
  const advice = adviseOnId(to);
  if (advice !== undefined) throw new EditingRefusal(`"${to}" cannot be an id. Take ${advice}.`);
  const ofKind = sources.filter((source) => source.kind === kind);
  const owner = ofKind.find(({ id }) => id === to);
  if (owner)
    throw new EditingRefusal(
      `The name "${to}" is taken: ${owner.file} has it. Choose another one${kind === 'work' ? '' : `, or make one of the two: npm run merge -- ${kind} ${from} ${to}`}.`,
    );
  const former = ofKind.find(({ id, text }) => id !== from && toFormerIds(text).includes(to));
  if (former)
    throw new EditingRefusal(
      `The name "${to}" is taken: ${former.file} had it once, and its old address must go on leading there. Choose another one.`,
    );
}

/** The former ids that a file names. */
export function toFormerIds(text: string): readonly string[] {
  const front = parseFrontMatter(text);
  if ('message' in front) return [];
  const { formerIds } = toRecord(front.data);
  return Array.isArray(formerIds) ? formerIds.map(String) : [];
}
