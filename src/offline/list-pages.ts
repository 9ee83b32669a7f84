import type { Kept } from './kept.ts';
import type { KeptPage } from './messages.ts';
import { findPageFacts } from './page-facts.ts';

/** The pages that are kept because they were saved or opened, of each kind the newest first. */
export async function listPages(kept: Kept): Promise<readonly KeptPage[]> {
  const groups = await Promise.all(
    (['saved', 'opened'] as const).map(async (group) => {
      const items = (await kept.list(group)).toReversed();
      const pages = items.map(async ({ url }) => {
        const response = await kept.find(url, [group]);
        const facts = response && findPageFacts(response.headers);
        return facts ? [{ url, ...facts, isSaved: group === 'saved' }] : [];
      });
      return (await Promise.all(pages)).flat();
    }),
  );
  return groups.flat();
}
