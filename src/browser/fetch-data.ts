import * as words from '#words';
/** How long to wait before something is fetched again after a failure, in milliseconds. */
const PAUSE = 400;

/** An answer of the server that is no file; asking again would not change it. */
export class MissingFileError extends Error {}

/**
 * A file of this site as data; what fails on the way is tried once more.
 * @param what names it in a sentence for the reader: "The citations"
 * @throws MissingFileError where there is none at the address
 * @throws Error, with a sentence for the reader, where it cannot be fetched or is damaged
 */
export async function fetchData(url: string, what: string): Promise<unknown> {
  try {
    return await fetchOnce(url, what);
  } catch (error) {
    if (error instanceof MissingFileError) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return fetchOnce(url, what);
  }
}

async function fetchOnce(url: string, what: string): Promise<unknown> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(words.notFetched(what), { cause });
  });
  if (response.status === 404) throw new MissingFileError(words.notFound(what));
  if (!response.ok) {
    throw new Error(words.notFetchedStatus(what, response.status));
  }
  return response.json().catch((cause: unknown) => {
    throw new Error(words.cameDamaged(what), { cause });
  });
}

/** What went wrong, as a sentence for the reader. */
export function toReaderMessage(error: unknown): string {
  return error instanceof Error ? error.message : words.somethingFailed;
}
