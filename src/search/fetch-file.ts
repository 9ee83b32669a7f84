import * as words from '#words';
import { SearchFailure } from './failure.ts';
import type { Bytes, FetchFile } from './index-reader.ts';

/** How long to wait before a file is asked for again, in milliseconds. */
const PAUSE = 400;

/**
 * Fetches files that stand beside another one; each is asked for again once, past the browser's cache, where it could not be had.
 * @param origin address of the file beside which they stand
 */
export function createFileFetcher(origin: string): FetchFile {
  return async (name, isAnew = false) => {
    const url = new URL(name, origin).href;
    if (isAnew) return fetchOnce(url, 'reload');
    try {
      return await fetchOnce(url, 'default');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return fetchOnce(url, 'reload');
    }
  };
}

/** @throws SearchFailure */
async function fetchOnce(url: string, cache: RequestCache): Promise<Bytes> {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new SearchFailure(words.indexNotFetched, 'retry', { cause });
  });
  if (!response.ok) throw toRefusal(response.status);
  try {
    return await unpack(response, url.endsWith('.bin'));
  } catch (cause) {
    throw new SearchFailure(words.indexDamaged, 'reload', { cause });
  }
}

/** Every file bears the edition of its index in its name: one that is gone was replaced by those of another edition. */
function toRefusal(status: number): SearchFailure {
  if (status === 404 || status === 410) {
    return new SearchFailure(words.libraryUpdated, 'reload');
  }
  return new SearchFailure(words.indexRefused(status), 'retry');
}

/** @param isDeflated whether the file was compressed by the build, not by the host */
async function unpack(response: Response, isDeflated: boolean): Promise<Bytes> {
  const { body } = response;
  if (!isDeflated || !body) return new Uint8Array(await response.arrayBuffer());
  const inflated = body.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
