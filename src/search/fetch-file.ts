import * as words from '#words';
import { SearchFailure } from './failure.ts';
import type { Bytes, FetchFile } from './format/index-reader.ts';

/** How long to wait before a file is asked for again, in milliseconds. */
const PAUSE = 400;

/** How long a file may take, in milliseconds: a line that is alive brings a few hundred kilobytes in that time. */
const PATIENCE = 30_000;

/**
 * Fetches files that stand beside another one; each is asked for again once, past the browser's cache, where it could
 * not be had, or not in time.
 * @param origin address of the file beside which they stand
 */
export function createFileFetcher(origin: string, patience = PATIENCE): FetchFile {
  return async (name, isAnew = false) => {
    const url = new URL(name, origin).href;
    const fetchOnce = (cache: RequestCache): Promise<Bytes> =>
      fetchFile(url, { cache, signal: AbortSignal.timeout(patience) });
    if (isAnew) return fetchOnce('reload');
    try {
      return await fetchOnce('default');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return fetchOnce('reload');
    }
  };
}

/** @throws SearchFailure */
async function fetchFile(
  url: string,
  options: { readonly cache: RequestCache; readonly signal: AbortSignal },
): Promise<Bytes> {
  const response = await fetch(url, options).catch((cause: unknown) => {
    throw new SearchFailure(words.indexNotFetched, 'retry', { cause });
  });
  if (!response.ok) throw toRefusal(response.status);
  try {
    return await unpack(response, url.endsWith('.bin'));
  } catch (cause) {
    if (options.signal.aborted) throw new SearchFailure(words.indexNotFetched, 'retry', { cause });
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
