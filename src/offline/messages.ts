/** What a page says to the worker; to a question the answer comes through a port. */
export type ToWorker =
  /** These are the works that the reader saves, in the order of saving. */
  | { readonly kind: 'saved'; readonly ids: readonly string[] }
  /** Which pages are kept? The answer is a list of `KeptPage`. */
  | { readonly kind: 'list' }
  /** Forget the pages that were opened. The answer is the list as it is then. */
  | { readonly kind: 'forget' };

/** A page that can be read without a connection. */
export interface KeptPage {
  /** Its address. */
  readonly url: string;
  /** As it stands in the page, in the form of HTML: `Minds &amp; Machines`. */
  readonly title: string;
  /** The language of the title, where it is another than that of the interface. */
  readonly lang?: string;
  /** Whether it is kept because the reader has saved the work. */
  readonly isSaved: boolean;
}

/** Whether something that was said is a message that a worker understands. */
export function isToWorker(data: unknown): data is ToWorker {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'saved') {
    return (
      'ids' in data && Array.isArray(data.ids) && data.ids.every((id) => typeof id === 'string')
    );
  }
  return data.kind === 'list' || data.kind === 'forget';
}
