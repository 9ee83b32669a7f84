import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../../scripts/server/listen.ts';
import { createSiteServer } from '../../scripts/server/site-server.ts';
import type { TestSite } from './global-setup.ts';

/** A host that can be out of reach, be silent, fail, and publish another build at the same address. */
export interface StoppableHost {
  /** Address of the home page. */
  readonly url: string;
  /** Publishes another site below the same path. */
  readonly publish: (site: Pick<TestSite, 'folder'>) => void;
  /** From now on nobody reaches it. */
  readonly stop: () => Promise<void>;
  /** It can be reached again. */
  readonly start: () => Promise<void>;
  /** From now on it takes requests and says nothing. */
  readonly hush: () => void;
  /** From now on it answers each request with this status and nothing else; undefined ends that. */
  readonly fail: (status: number | undefined) => void;
  /** Paths that were asked for since the last call, in order. */
  readonly takeAsked: () => readonly string[];
}

export async function openStoppableHost({ folder, base }: TestSite): Promise<StoppableHost> {
  let served = folder;
  let status: number | undefined;
  let isSilent = false;
  let asked: string[] = [];
  const server = createSiteServer({
    base,
    get folder() {
      return served;
    },
  });
  const answers = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '');
    if (isSilent) return;
    if (status === undefined) for (const answer of answers) answer(request, response);
    else response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Broken</h1>');
  });
  const port = await listen(server, 0);
  return {
    url: `http://localhost:${String(port)}${base}`,
    publish: (site) => {
      served = site.folder;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    start: async () => {
      isSilent = false;
      await listen(server, port);
    },
    hush: () => {
      isSilent = true;
    },
    fail: (wanted) => {
      status = wanted;
    },
    takeAsked: () => {
      const paths = asked;
      asked = [];
      return paths;
    },
  };
}
