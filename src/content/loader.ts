import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { FOLDERS } from '../text/folders.ts';
import type { EntryKind } from '../schemas/entry.ts';
import { readKind } from './read.ts';

/** The content folder: SITE_CONTENT, from the project's root, or `content`. */
export function findContentFolder(root: URL): string {
  const { SITE_CONTENT = '' } = process.env;
  return path.resolve(fileURLToPath(root), SITE_CONTENT === '' ? 'content' : SITE_CONTENT);
}

/**
 * Tells Astro which files of one kind there are, and when one of them changes.
 * They are read and checked all together later on, where every problem is found in one go; Astro's own loader
 * would stop at the first file, without a line, and would let one of two files with nearly the same name vanish.
 */
export function loadEntries(kind: EntryKind): Loader {
  return {
    name: `common-ground-${FOLDERS[kind]}`,
    load: async (context) => {
      const folder = findContentFolder(context.config.root);
      await fill(context, kind, folder);
      watch(context, kind, folder);
    },
  };
}

async function fill(context: LoaderContext, kind: EntryKind, folder: string): Promise<void> {
  const { store } = context;
  const sources = await readKind(folder, kind);
  const files = new Set(sources.map(({ file }) => file));
  for (const id of store.keys()) if (!files.has(id)) store.delete(id);
  for (const source of sources)
    store.set({
      id: source.file,
      data: { kind, id: source.id },
      digest: context.generateDigest(JSON.stringify(source)),
    });
}

/** While someone writes: any change in the folder is read anew. */
function watch(context: LoaderContext, kind: EntryKind, folder: string): void {
  const directory = path.join(folder, FOLDERS[kind]);
  context.watcher?.add(directory);
  context.watcher?.on('all', (_event, changed) => {
    if (!changed.startsWith(directory + path.sep) || !changed.endsWith('.md')) return;
    fill(context, kind, folder).catch((error: unknown) => {
      context.logger.error(error instanceof Error ? error.message : String(error));
    });
  });
}
