import { groupByLetter, MOST_ON_ONE_PAGE } from './author-index.ts';
import { presentEntries, publishedWorks, topicsOf } from './entries.ts';
import type { Entries, Ids, LinkedKind } from './entries.ts';
import { toLetterPages } from './letter-pages.ts';
import { toSortName } from './names.ts';
import { ORDERS } from './orders.ts';
import { EVERY_FORM, hasFiles } from './file-choice.ts';
import type { FileSetting } from './file-choice.ts';
import { furtherPages } from './pagination.ts';
import { createPermalinks, LIBRARY_FORMS } from './permalink.ts';
import { toPublishers } from './shelves.ts';
import { bySortName } from './sorting.ts';
import { WAYS } from './ways.ts';
import { FOLDERS } from '../text/folders.ts';

const links = createPermalinks('https://example.org', '/');

/** The folder of the data package, which names its files itself. */
export const DATA_FOLDER = links.data;

/**
 * Every address on the site, of pages and of files, without the base; drafts have none.
 * `ids` may hold more than the entries: ids of files that could not be read.
 * @param setting which entries have files of their own
 */
export function listSitePaths(
  entries: Entries,
  ids: Ids,
  setting: FileSetting,
): ReadonlySet<string> {
  const drafts = new Set(entries.works.filter(({ data }) => data.draft).map(({ id }) => id));
  const works = [...ids.work].filter((id) => !drafts.has(id));
  return new Set([
    ...Object.values(links).filter((value) => typeof value === 'string'),
    ...LIBRARY_FORMS.map(links.libraryFile),
    ...[...ids.page].map(links.page),
    ...works.map(links.work),
    ...[...ids.author].map(links.author),
    ...[...ids.topic].map(links.topic),
    ...listEntryFiles('work', works, setting),
    ...listEntryFiles('author', [...ids.author], setting),
    ...listEntryFiles('topic', [...ids.topic], setting),
    ...letterPaths(entries),
    ...countLists(entries).flatMap(([path, count]) =>
      [1, ...furtherPages(count)].map((number) => links.nth(path, number)),
    ),
  ]);
}

function listEntryFiles(
  kind: LinkedKind,
  ids: readonly string[],
  setting: FileSetting,
): readonly string[] {
  const owner = FOLDERS[kind];
  return EVERY_FORM[owner]
    .filter((form) => hasFiles(setting, owner, form))
    .flatMap((form) => ids.map((id) => links.file(kind, id, form)));
}

function letterPaths(entries: Entries): readonly string[] {
  const { authors } = presentEntries(entries);
  if (authors.length <= MOST_ON_ONE_PAGE) return [];
  const listed = authors
    .map(({ id, data }) => ({ id, sortName: toSortName(data) }))
    .sort(bySortName);
  return groupByLetter(listed).flatMap((group) =>
    toLetterPages(group).map(({ number }) => links.nth(links.letter(group.slug), number)),
  );
}

/** The lists of works by their addresses, with the number of works in each: a long one has several pages. */
function countLists(entries: Entries): readonly (readonly [string, number])[] {
  const published = publishedWorks(entries);
  const works = published.map(({ data }) => ({
    ...data,
    publishers: toPublishers(data.publisher),
  }));
  const parents = new Map(entries.topics.map(({ id, data }) => [id, data.parent]));
  const filed = published.flatMap((work) => [...topicsOf(work, parents)]);
  return [
    [links.works, works.length],
    ...ORDERS.slice(1).map(({ slug }) => [links.sorted(slug), works.length] as const),
    ...WAYS.flatMap(({ slug, shelve }) =>
      shelve(works).map((shelf) => [links.shelf(slug, shelf.slug), shelf.works.length] as const),
    ),
    ...[...Map.groupBy(filed, (id) => id)]
      .filter(([id]) => parents.has(id))
      .map(([id, group]) => [links.topic(id), group.length] as const),
  ];
}
