import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { digest } from './citation-files.ts';

/** Citations kept from one build to the next. */
export interface CitationCache {
  /**
   * The kept text for these parts, or what `render` gives, which is kept from then on.
   * @param parts all that the text depends on, as JSON: the style, the item
   */
  readonly findOrRender: (parts: readonly unknown[], render: () => string) => string;
  /** How many texts were rendered anew. */
  readonly rendered: () => number;
  /** Writes what was asked for since the cache was opened; what nobody asked for is forgotten. */
  readonly save: () => Promise<void>;
}

const cacheFile = z.object({ fingerprint: z.string(), texts: z.record(z.string(), z.string()) });

/**
 * Opens the cache. A file that is missing, broken or of another fingerprint is as good as empty.
 * @param file where it is kept
 * @param fingerprint the state of styles, code and citation processor; all is rendered anew when it changes
 */
export async function openCitationCache(file: string, fingerprint: string): Promise<CitationCache> {
  const kept = await readKept(file, fingerprint);
  const asked = new Map<string, string>();
  let rendered = 0;
  return {
    findOrRender: (parts, render) => {
      const key = digest(parts);
      const known = asked.get(key) ?? kept.get(key);
      if (known === undefined) rendered += 1;
      const text = known ?? render();
      asked.set(key, text);
      return text;
    },
    rendered: () => rendered,
    save: async () => {
      const isSame = rendered === 0 && asked.size === kept.size;
      if (!isSame) await writeWhole(file, { fingerprint, texts: Object.fromEntries(asked) });
    },
  };
}

async function readKept(file: string, fingerprint: string): Promise<ReadonlyMap<string, string>> {
  try {
    const content = cacheFile.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(content.fingerprint === fingerprint ? Object.entries(content.texts) : []);
  } catch {
    // Whatever is wrong with it, the citations can be made again.
    return new Map();
  }
}

/** Writes beside the file and then puts it in its place, so that no one ever reads half of it. */
async function writeWhole(file: string, content: z.output<typeof cacheFile>): Promise<void> {
  const draft = `${file}.${String(process.pid)}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(draft, JSON.stringify(content));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
