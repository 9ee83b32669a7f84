import * as words from '#words';

/** What helps where search has no answer: to ask again, or to load the page anew. */
export type Remedy = 'retry' | 'reload';

/** Why search has no answer, in a sentence for the reader. */
export class SearchFailure extends Error {
  readonly remedy: Remedy;

  constructor(message: string, remedy: Remedy, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** Any error as one that a reader can be told of; the words of other errors are for whoever mends the code. */
export function toFailure(error: unknown): SearchFailure {
  if (error instanceof SearchFailure) return error;
  return new SearchFailure(words.searchFailed, 'reload', { cause: error });
}

/**
 * Reads a file of the index, where anything that goes wrong means that the file is not what was built.
 * @throws SearchFailure
 */
export function readWhole<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof SearchFailure) throw cause;
    throw new SearchFailure(words.indexDamaged, 'reload', { cause });
  }
}
