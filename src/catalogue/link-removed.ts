import type { AuthorData } from '../schemas/author.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Removal } from '../schemas/removal.ts';
import { removalOf } from './entries.ts';
import type { Entries } from './entries.ts';
import type { Author, LibraryEntry, RemovedEntry, RemovedWork, Topic, Work } from './model.ts';

/** The entries that are in the library, by id. */
interface Present {
  readonly work: ReadonlyMap<string, Work>;
  readonly author: ReadonlyMap<string, Author>;
  readonly topic: ReadonlyMap<string, Topic>;
}

/** What is left of the entries that were removed: works, authors, topics, each in the order given. */
export function linkRemoved(entries: Entries, present: Present): readonly RemovedEntry[] {
  const authorNames = new Map(entries.authors.map(({ id, data }) => [id, data] as const));
  return [
    ...link(entries.works, ({ seeInstead }, { data }) => ({
      kind: 'work',
      name: data.title,
      work: toRemovedWork(data, authorNames, present),
      ...toInstead(seeInstead, present.work, ({ title }) => title),
    })),
    ...link(entries.authors, ({ seeInstead }, { data }) => ({
      kind: 'author',
      name: data.name,
      ...(data.orcid === undefined ? {} : { orcid: data.orcid }),
      ...toInstead(seeInstead, present.author, ({ name }) => name),
    })),
    ...link(entries.topics, ({ seeInstead }, { data }) => ({
      kind: 'topic',
      name: data.label,
      ...toInstead(seeInstead, present.topic, ({ label }) => label),
    })),
  ];
}

type Own = Omit<RemovedEntry, 'id' | 'date' | 'reason' | 'formerIds'>;

function link<K extends LibraryEntry['kind']>(
  entries: readonly Entry<K>[],
  describe: (removal: Removal, entry: Entry<K>) => Own,
): readonly RemovedEntry[] {
  return entries.flatMap((entry) => {
    const removal = removalOf(entry);
    if (!removal) return [];
    const { date, reason } = removal;
    const { formerIds } = entry.data;
    return [{ id: entry.id, date, reason, formerIds, ...describe(removal, entry) }];
  });
}

function toRemovedWork(
  { authors, ...data }: Entry<'work'>['data'],
  names: ReadonlyMap<string, Pick<AuthorData, 'name'>>,
  present: Present,
): RemovedWork {
  const { type, published, url, pdf, doi, arxiv, isbn, issn, copies, moreAuthors } = data;
  const signers = authors.map(({ author: id, as }) => {
    const author = present.author.get(id);
    return { name: as ?? names.get(id)?.name ?? id, ...(author && { author }) };
  });
  return { type, published, url, pdf, doi, arxiv, isbn, issn, copies, moreAuthors, signers };
}

/** A draft has no page to lead to, and is passed over. */
function toInstead<T extends { readonly id: string }>(
  id: string | undefined,
  present: ReadonlyMap<string, T>,
  toName: (entry: T) => string,
): Pick<RemovedEntry, 'seeInstead'> {
  const entry = id === undefined ? undefined : present.get(id);
  return entry === undefined ? {} : { seeInstead: { id: entry.id, name: toName(entry) } };
}
