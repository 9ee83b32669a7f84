import type { KeptItem } from './find-leaving.ts';

/** An answer of the network as it is kept: what came with it, and its whole body. */
export interface Copy {
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** When it was kept, in milliseconds since 1970: browsers list copies in orders of their own. */
const SINCE = 'x-kept-since';
/** Under which address, so that one look into a cache tells all of what is in it. */
const URL_OF = 'x-kept-url';

/**
 * Whether an answer is what was asked for: no error, no redirect, and from this site. Whoever offers a network in a
 * hotel or a train may answer in its place, but not in its name.
 */
export function isGood({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

export function isHtml({ headers }: Pick<Response, 'headers'>): boolean {
  return headers.get('content-type')?.startsWith('text/html') === true;
}

/** Reads an answer to its end. */
export async function toCopy(response: Response): Promise<Copy> {
  return { headers: response.headers, body: await response.arrayBuffer() };
}

/**
 * The response that is put into a cache. Its length is that of the body, which a host may have sent compressed. It is
 * the answer to whoever asks, whatever the host says of that.
 */
export function toCopiedResponse(url: string, { headers: sent, body }: Copy): Response {
  const headers = new Headers(sent);
  headers.delete('content-encoding');
  headers.delete('vary');
  headers.set('content-length', String(body.byteLength));
  headers.set(SINCE, String(Date.now()));
  headers.set(URL_OF, url);
  return new Response(body, { headers });
}

/** A response of a cache, by its size and its age. */
export function toKeptItem({ headers }: Response): KeptItem {
  const read = (name: string): number => Number(headers.get(name) ?? 0);
  return { url: headers.get(URL_OF) ?? '', bytes: read('content-length'), since: read(SINCE) };
}
