import { parseFrontMatter } from '../schemas/front-matter.ts';
import type { SourceFile } from '../schemas/entry.ts';
import { editBody, editFrontMatter } from './edit-front-matter.ts';
import type { Edit } from './edit-front-matter.ts';
import { listMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { EditingRefusal } from './refusal.ts';
import { linesNaming, renameInBody } from './rename-in-body.ts';
import type { Renaming } from './rename-in-body.ts';

/** What becomes of a mention in front matter: the changes that it needs. */
export type RenameMention = (mention: Mention, data: unknown) => readonly Edit[];

/**
 * The text of a file in which an entry goes by its new id, in front matter and body.
 * @param rename what to do in front matter; where it is not given, the new id takes the place of the old one
 * @throws EditingRefusal where the file names the entry in a way that only a person can change, or cannot be read
 */
export function renameMentions(
  source: SourceFile,
  renaming: Renaming,
  rename: RenameMention = ({ path }) => [{ path, value: renaming.to }],
): string {
  if (!source.text.includes(renaming.from)) return source.text;
  const front = parseFrontMatter(source.text);
  if ('message' in front)
    throw new EditingRefusal(`${source.file} cannot be read: ${front.message}.`);
  const mentions = listMentions(source.kind, front.data).filter(
    ({ kind, id }) => kind === renaming.kind && id === renaming.from,
  );
  // From the last one on: taking an item away must not move those that are still to be changed.
  const edits = mentions.toReversed().flatMap((mention) => rename(mention, front.data));
  const edited =
    edits.length === 0 ? source.text : editFrontMatter(source.kind, source.text, edits);
  const text = editBody(edited, (body) => renameInBody(body, renaming));
  requireRenamed({ ...source, text }, renaming);
  return text;
}

function requireRenamed({ text, file }: SourceFile, renaming: Renaming): void {
  const front = parseFrontMatter(text);
  if ('message' in front) return;
  const [line] = linesNaming(front.body, renaming);
  if (line === undefined) return;
  const place = `${file}:${String(front.bodyLine + line - 1)}`;
  throw new EditingRefusal(
    `${place} names "${renaming.from}" in a way that only a person can change. Write the link as ${renaming.kind}:${renaming.from}, then run the command again.`,
  );
}
