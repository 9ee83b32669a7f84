import { isHtml } from './copy.ts';
import { findLeaving } from './find-leaving.ts';
import { PAGE_GROUPS } from './kept.ts';
import type { Group, Kept } from './kept.ts';
import { findMentionedFiles } from './named-files.ts';
import { FILES, OPENED } from './rooms.ts';

/**
 * Makes room: what was opened longest ago leaves, and of the files those that came first.
 * @param held files of the present build, which stay
 */
export async function makeRoom(kept: Kept, held: readonly string[]): Promise<void> {
  await kept.remove('opened', findLeaving(await kept.list('opened'), OPENED));
  const files = (await kept.list('files')).filter(({ url }) => !held.includes(url));
  await kept.remove('files', findLeaving(files, FILES));
}

/**
 * Removes what earlier builds have left and no kept page needs any more. No page that an earlier worker served may be
 * open: it might still ask for one of its files.
 * @param start what the present build keeps from the first visit on
 */
export async function removeRemains(
  kept: Kept,
  start: { readonly pages: readonly string[]; readonly files: readonly string[] },
): Promise<void> {
  await kept.removeOthers();
  const pages = (await kept.list('start')).map(({ url }) => url);
  await kept.remove(
    'start',
    pages.filter((url) => !start.pages.includes(url)),
  );
  const files = new Map(await readTexts(kept, 'files', isCode));
  const texts = await Promise.all(PAGE_GROUPS.map((group) => readTexts(kept, group, isHtml)));
  const needed = findMentionedFiles(
    texts.flatMap((group) => group.map(([, text]) => text)),
    files,
  );
  const stay = new Set([...start.files, ...needed]);
  await kept.remove(
    'files',
    [...files.keys()].filter((url) => !stay.has(url)),
  );
}

/** What is in a group, each with its text; an empty one where it is of another kind. */
async function readTexts(
  kept: Kept,
  group: Group,
  isText: (response: Response) => boolean,
): Promise<readonly (readonly [url: string, text: string])[]> {
  const items = await kept.list(group);
  return Promise.all(
    items.map(async ({ url }) => {
      const response = await kept.find(url, [group]);
      return [url, response && isText(response) ? await response.text() : ''] as const;
    }),
  );
}

/** Scripts and styles name other files. */
function isCode({ headers }: Response): boolean {
  return /^text\/(?:css|javascript)/u.test(headers.get('content-type') ?? '');
}
