import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { SECURITY_HEADERS } from '../../src/exports/host-headers.ts';
import { isTextType } from '../../src/exports/media-types.ts';
import { findFile } from './find-file.ts';
import type { FoundFile, ServedSite } from './find-file.ts';

export type { ServedSite };

/** As hosts send them: what is tested here is what readers get. */
const HEADERS = Object.fromEntries(SECURITY_HEADERS.map(({ name, value }) => [name, value]));

/** A static host for one site: index pages, redirects to the closing slash, and the site's own page for what is not there. */
export function createSiteServer(site: ServedSite): Server {
  return createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

async function answer(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findFile(site, request.url ?? '/');
  if ('redirect' in found) {
    response.writeHead(301, { location: found.redirect }).end();
    return;
  }
  const isPacked = site.isCompressed === true && isText(found) && acceptsBrotli(request);
  const body = isPacked ? brotliCompressSync(found.body) : found.body;
  response.writeHead(found.status, {
    'content-type': found.type,
    'content-length': body.byteLength,
    'cache-control': found.lifetime,
    ...HEADERS,
    ...(isPacked ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isText({ type }: FoundFile): boolean {
  return isTextType(type);
}

function acceptsBrotli(request: IncomingMessage): boolean {
  return /\bbr\b/u.test(request.headers['accept-encoding']?.toString() ?? '');
}
