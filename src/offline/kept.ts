import { toCopiedResponse, toKeptItem } from './copy.ts';
import type { Copy } from './copy.ts';
import type { KeptItem } from './find-leaving.ts';

/**
 * What is kept, by why it is: pages from the first visit on, those of saved works, those that were opened, and files
 * with a hash in their names, which are the same for all builds that have them. What is absent is no copy: it notes
 * that the present build has no page for a saved work.
 */
export const GROUPS = ['start', 'saved', 'opened', 'files', 'absent'] as const;
export type Group = (typeof GROUPS)[number];

/** Those that hold pages, and the data that pages are put together from. */
export const PAGE_GROUPS = ['start', 'saved', 'opened'] as const satisfies readonly Group[];

/** What a browser keeps of one site. It may refuse to keep anything: then nothing is found, and nothing fails. */
export interface Kept {
  /** The copy in the first of these groups that has one. */
  readonly find: (url: string, groups: readonly Group[]) => Promise<Response | undefined>;
  /** The first of these groups that has a copy. */
  readonly findGroup: (url: string, groups: readonly Group[]) => Promise<Group | undefined>;
  /** Keeps a copy, as the newest of its group. */
  readonly put: (group: Group, url: string, copy: Copy) => Promise<void>;
  /** Takes a copy from one group into another; false where there is none. */
  readonly move: (url: string, from: Group, to: Group) => Promise<boolean>;
  readonly remove: (group: Group, urls: readonly string[]) => Promise<void>;
  readonly clear: (group: Group) => Promise<void>;
  /** The addresses in a group, in no order. */
  readonly listUrls: (group: Group) => Promise<readonly string[]>;
  /** What is in a group, the oldest first. */
  readonly list: (group: Group) => Promise<readonly KeptItem[]>;
  /** Removes caches that an earlier form of this code had. */
  readonly removeOthers: () => Promise<void>;
}

/** @param home absolute address of the home page: sites below different paths of a host do not share what they keep */
export function openKept(home: string): Kept {
  // src/offline/retired.js knows this name too.
  const prefix = `offline:${new URL(home).pathname}:`;
  const open = (group: Group): Promise<Cache> => caches.open(prefix + group);
  const findIn = (group: Group, url: string): Promise<Response | undefined> =>
    orElse(undefined, async () => (await open(group)).match(url));
  const findFirst = async (
    url: string,
    groups: readonly Group[],
  ): Promise<{ group: Group; response: Response } | undefined> => {
    for (const group of groups) {
      const response = await findIn(group, url);
      if (response) return { group, response };
    }
    return undefined;
  };
  const listUrls = (group: Group): Promise<readonly string[]> =>
    orElse([], async () => (await (await open(group)).keys()).map(({ url }) => url));
  return {
    find: async (url, groups) => (await findFirst(url, groups))?.response,
    findGroup: async (url, groups) => (await findFirst(url, groups))?.group,
    put: (group, url, copy) =>
      orElse(undefined, async () => {
        await (await open(group)).put(url, toCopiedResponse(url, copy));
      }),
    move: (url, from, to) =>
      orElse(false, async () => {
        const response = await findIn(from, url);
        if (!response) return false;
        await (await open(to)).put(url, response);
        await (await open(from)).delete(url);
        return true;
      }),
    remove: (group, urls) =>
      orElse(undefined, async () => {
        const cache = await open(group);
        await Promise.all(urls.map((url) => cache.delete(url)));
      }),
    clear: (group) =>
      orElse(undefined, async () => {
        await caches.delete(prefix + group);
      }),
    listUrls,
    list: (group) =>
      orElse([], async () => {
        const items = (await (await open(group)).matchAll()).map(toKeptItem);
        return items.sort((one, other) => one.since - other.since);
      }),
    removeOthers: () =>
      orElse(undefined, async () => {
        const ours = GROUPS.map((group) => prefix + group);
        const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
        await Promise.all(
          names.filter((name) => !ours.includes(name)).map((name) => caches.delete(name)),
        );
      }),
  };
}

/** Storage may be forbidden or full. */
async function orElse<T>(instead: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return instead;
  }
}
