import * as words from '#words';
import { byPublished } from '../../catalogue/sorting.ts';

/** What a bibliography needs of the record of an author, a topic or a shelf. */
export interface WorksRecord {
  readonly name: string;
  /** Newest first. */
  readonly ids: readonly string[];
}

interface ListedWork {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
}

/**
 * Reads a record as the library publishes it; a topic's works and those of narrower topics become one list.
 * @throws Error, with a sentence for the reader, where the record is of another form
 */
export function parseRecord(data: unknown): WorksRecord {
  const { name, label, works, worksOfNarrowerTopics } = toFields(data);
  const title = typeof name === 'string' ? name : label;
  if (typeof title !== 'string' || !Array.isArray(works)) {
    throw new Error(words.cameDamaged(words.fetchedList));
  }
  const [own, narrower] = [toWorks(works), toWorks(worksOfNarrowerTopics)];
  // Both lists have the library's own order, which a single one keeps.
  const all = narrower.length === 0 ? own : [...own, ...narrower].sort(byPublished);
  return { name: title, ids: all.map(({ id }) => id) };
}

function toWorks(list: unknown): readonly ListedWork[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const { id, title, published } = toFields(item);
    if (typeof id !== 'string' || typeof title !== 'string') return [];
    return [{ id, title, ...(typeof published === 'string' && { published }) }];
  });
}

function toFields(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
}
