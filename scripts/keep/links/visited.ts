import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWhole } from '../../../src/content/write-whole.ts';
import type { Visit } from './visit.ts';

/** What was found at addresses, kept from one run to the next. */
export interface Visited {
  /** What was found there, where that was in good order and not long ago. */
  readonly find: (url: string) => Visit | undefined;
  readonly note: (url: string, visit: Visit) => void;
  readonly save: () => Promise<void>;
}

/** For so long what was in good order is taken to be so still, in milliseconds: a week. */
const LASTS = 7 * 24 * 60 * 60 * 1000;

const entry = z.object({
  at: z.number(),
  state: z.enum(['fine', 'moved']),
  to: z.string().optional(),
});
const keptFile = z.record(z.string(), entry);

/**
 * Opens what is kept. A file that is missing or broken is as good as empty.
 * @param now milliseconds, as Date.now() gives them
 */
export async function openVisited(file: string, now: number): Promise<Visited> {
  const kept = new Map(
    Object.entries(await readKept(file)).filter(([, { at }]) => now - at >= 0 && now - at < LASTS),
  );
  return {
    find: (url) => {
      const found = kept.get(url);
      if (!found) return undefined;
      const { state, to } = found;
      return { state, ...(to === undefined ? {} : { to }) };
    },
    note: (url, { state, to }) => {
      if (state === 'fine' || state === 'moved') kept.set(url, { at: now, state, to });
      else kept.delete(url);
    },
    save: () => writeWhole(file, JSON.stringify(Object.fromEntries(kept))),
  };
}

async function readKept(file: string): Promise<z.output<typeof keptFile>> {
  try {
    return keptFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Whatever is wrong with it, the addresses can be visited again.
    return {};
  }
}
