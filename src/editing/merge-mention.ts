import type { Entry, SourceFile } from '../schemas/entry.ts';
import type { Edit } from './edit-front-matter.ts';
import { toRecord } from './mentions.ts';
import type { Mention } from './mentions.ts';
import type { Merging } from './merging.ts';
import { EditingRefusal } from './refusal.ts';
import type { RenameMention } from './rename-mentions.ts';

/**
 * What becomes of a mention of the entry that goes: the other is named in its place, once.
 * @param source the file that names it
 * @param gone the entry that goes: works on which it is printed go on showing its name
 */
export function mergeMention(merging: Merging, source: SourceFile, gone: Entry): RenameMention {
  const { kind, from, to } = merging;
  const isOneOfThem = source.kind === kind && (source.id === from || source.id === to);
  return (mention, data) => {
    const [key, index] = mention.path;
    if (key === 'authors') return mergeContribution(merging, source, mention, data, gone);
    // Neither names the other any more: they are one. Under what the one stood that goes, the other stands now.
    if (isOneOfThem)
      return [{ path: mention.path, value: key === 'parent' ? parentOf(gone, to) : undefined }];
    const list = toRecord(data)[key];
    const isListedToo = typeof index === 'number' && Array.isArray(list) && list.includes(to);
    return [{ path: mention.path, value: isListedToo ? undefined : to }];
  };
}

function parentOf({ data }: Entry, other: string): string | undefined {
  return 'parent' in data && data.parent !== other ? data.parent : undefined;
}

function mergeContribution(
  { to }: Merging,
  { file }: SourceFile,
  { path, id }: Mention,
  data: unknown,
  gone: Entry,
): readonly Edit[] {
  const name = 'name' in gone.data ? gone.data.name : gone.id;
  const { authors } = toRecord(data);
  const list: readonly unknown[] = Array.isArray(authors) ? authors : [];
  if (list.some((item) => item === to || toRecord(item).author === to))
    throw new EditingRefusal(
      `${file} lists both "${id}" and "${to}" as authors. Take one of them out there if they are one, then run the command again.`,
    );
  const [key, index = 0] = path;
  const item = list[Number(index)];
  if (typeof item === 'string') return [{ path: [key, index], value: { author: to, as: name } }];
  const renamed = { path, value: to };
  const isNamed = toRecord(item).as !== undefined;
  return isNamed ? [renamed] : [renamed, { path: [key, index, 'as'], value: name }];
}
