import { isGood, isHtml, toCopy } from './copy.ts';
import type { Files } from './files.ts';
import { PAGE_GROUPS } from './kept.ts';
import type { Group, Kept } from './kept.ts';
import { findNamedFiles } from './named-files.ts';
import { readPageFacts, withPageFacts } from './page-facts.ts';

/** Keeps pages and data, which are the newest where there is a network. */
export interface Pages {
  /** Keeps an answer of the network in the place where there was one, or among what was opened. */
  readonly keep: (url: string, response: Response) => Promise<void>;
  /**
   * Fetches a page, or data, into a group.
   * @returns false where the host has another answer than that: nothing is kept
   * @throws where the host, or a file that the page needs, cannot be reached
   */
  readonly fetchInto: (group: Group, url: string) => Promise<boolean>;
  /** Lets a page go that is no longer there. */
  readonly drop: (url: string) => Promise<void>;
}

/** @param home absolute address of the home page */
export function createPages(kept: Kept, files: Files, home: string): Pages {
  const { origin, pathname } = new URL(home);
  const keepIn = async (group: Group, url: string, response: Response): Promise<void> => {
    const { headers, body } = await toCopy(response);
    if (!isHtml(response)) {
      await kept.put(group, url, { headers, body });
      return;
    }
    const html = new TextDecoder().decode(body);
    // First what the page needs: a page that is kept is whole.
    await files.ensure(findNamedFiles(html, pathname).map((path) => origin + path));
    await kept.put(group, url, { headers: withPageFacts(headers, readPageFacts(html)), body });
  };
  return {
    keep: async (url, response) => {
      const group = (await kept.findGroup(url, PAGE_GROUPS)) ?? 'opened';
      await keepIn(group, url, response);
    },
    fetchInto: async (group, url) => {
      const response = await fetch(url, { cache: 'no-cache', priority: 'low' });
      if (!isGood(response)) return false;
      await keepIn(group, url, response);
      return true;
    },
    drop: async (url) => {
      await Promise.all((['saved', 'opened'] as const).map((group) => kept.remove(group, [url])));
    },
  };
}
