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

/** Any error as one that a reader can be told of: what was not foreseen is no sentence for readers. */
export function toFailure(error: unknown): SearchFailure {
  if (error instanceof SearchFailure) return error;
  return new SearchFailure(words.searchFailed, 'reload', { cause: error });
}
