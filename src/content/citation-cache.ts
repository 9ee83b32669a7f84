import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { digest } from './digest.ts';
import { writeWhole } from './write-whole.ts';

/** Citations kept from one build to the next. */
export interface CitationCache {
  /**
   * The citations of an item: for each style the kept text, or what `render` gives, which is kept from then on.
   * @param item all that its citations depend on, as JSON
   */
  readonly openItem: (item: object) => (style: string, render: () => string) => string;
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
    openItem: (item) => {
      const mark = digest(item);
      return (style, render) => {
        const key = `${style} ${mark}`;
        const known = asked.get(key) ?? kept.get(key);
        if (known === undefined) rendered += 1;
        const text = known ?? render();
        asked.set(key, text);
        return text;
      };
    },
    rendered: () => rendered,
    save: async () => {
      const isSame = rendered === 0 && asked.size === kept.size;
      const content = { fingerprint, texts: Object.fromEntries(asked) };
      if (!isSame) await writeWhole(file, JSON.stringify(content));
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
