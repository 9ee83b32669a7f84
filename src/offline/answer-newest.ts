import { isGood } from './copy.ts';
import { PAGE_GROUPS } from './kept.ts';
import type { Kept } from './kept.ts';
import type { Pages } from './pages.ts';
import { preferNetwork } from './prefer-network.ts';
import { PATIENCE } from './rooms.ts';
import { toKey } from './sort-request.ts';
import type { FetchEvent } from './worker-scope.ts';

/**
 * Answers with what the network says, errors too, and keeps it; with the copy where the network fails or takes too
 * long. What comes late is kept for the next time.
 * @returns undefined where the network fails and there is no copy
 */
export function answerNewest(
  event: FetchEvent,
  kept: Kept,
  pages: Pages,
): Promise<Response | undefined> {
  const url = toKey(event.request.url);
  const fetched = fetch(event.request).then((response) => {
    // A copy that fails is no reason to fail: the answer itself is there.
    event.waitUntil(note(url, response, pages).catch(() => undefined));
    return response;
  });
  event.waitUntil(fetched.catch(() => undefined));
  const findKept = (): Promise<Response | undefined> => kept.find(url, PAGE_GROUPS);
  return preferNetwork(fetched, findKept, new Promise((end) => setTimeout(end, PATIENCE)));
}

/** Learns from what the network said; the body stays unread for the page. */
async function note(url: string, response: Response, pages: Pages): Promise<void> {
  if (isGood(response)) await pages.keep(url, response.clone());
  else if (response.status === 404 || response.status === 410) await pages.drop(url);
}

/**
 * What a reader gets in place of a page that is neither to be had nor kept. An address that lacks its closing slash is
 * led to the one that has it, as hosts do.
 * @param offlinePage absolute address of the page that says so
 */
export async function answerMissing(
  request: Request,
  kept: Kept,
  offlinePage: string,
): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  if (!pathname.endsWith('/')) return Response.redirect(`${origin}${pathname}/${search}`);
  const page = await kept.find(offlinePage, ['start']);
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}
