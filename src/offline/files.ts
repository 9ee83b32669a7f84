import { isGood, toCopy } from './copy.ts';
import type { Kept } from './kept.ts';
import { toKey } from './sort-request.ts';
import type { FetchEvent } from './worker-scope.ts';

/** Files whose names change with what is in them: a copy is as good as the file itself. */
export interface Files {
  /** @throws where it is neither kept nor to be fetched */
  readonly answer: (event: FetchEvent) => Promise<Response>;
  /**
   * Keeps those that are not kept yet.
   * @throws where one of them is not to be had
   */
  readonly ensure: (urls: readonly string[]) => Promise<void>;
}

export function createFiles(kept: Kept): Files {
  const keep = async (url: string, response: Response): Promise<void> => {
    await kept.put('files', url, await toCopy(response));
  };
  const ensureOne = async (url: string): Promise<void> => {
    if (await kept.findGroup(url, ['files'])) return;
    // What a page has fetched already is in the browser's own memory.
    const response = await fetch(url, { priority: 'low' });
    if (!isGood(response)) throw new Error(`${url} is not to be had.`);
    await keep(url, response);
  };
  return {
    answer: async (event) => {
      const url = toKey(event.request.url);
      const copy = await kept.find(url, ['files']);
      if (copy) return copy;
      const response = await fetch(event.request);
      if (isGood(response)) event.waitUntil(keep(url, response.clone()).catch(() => undefined));
      return response;
    },
    ensure: async (urls) => {
      await Promise.all(urls.map(ensureOne));
    },
  };
}
