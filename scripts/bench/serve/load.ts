import { Agent, get } from 'node:http';
import { createRandom } from '../random.ts';
import type { Redirect } from '../../../src/exports/host-redirects.ts';
import { REQUEST_KINDS, requireLocation, requireStatus } from './requests.ts';
import type { Answer, RequestKind } from './requests.ts';
import type { ServedFile } from './served-files.ts';

/** How much is asked, and for how long. */
export interface Load {
  readonly requests: number;
  readonly connections: number;
  /** Longest time, in seconds. */
  readonly seconds: number;
}

/** What a server did under load. */
export interface LoadReport {
  readonly seconds: number;
  readonly bytes: number;
  /** Milliseconds from asking to the last byte of each answer, by kind. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** Answers that were wrong, requests that failed, and those that there was no time for, each with how often. */
  readonly faults: ReadonlyMap<string, number>;
}

/**
 * Asks a server for files of a site, in an order that is the same each time, over so many connections at once.
 * @param root address of the site, with a slash at its end
 * @param files that are there, by their paths
 */
export async function putUnderLoad(
  root: string,
  files: ReadonlyMap<string, ServedFile>,
  { requests, connections, seconds }: Load,
): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const next = createSource([...files.values()]);
  const notFound = files.get('404.html');
  const times = new Map<string, number[]>(REQUEST_KINDS.map(({ name }) => [name, []]));
  const faults = new Map<string, number>();
  let bytes = 0;
  let left = requests;
  const started = performance.now();
  const work = async (): Promise<void> => {
    while (left > 0 && performance.now() - started < seconds * 1000) {
      left -= 1;
      const { kind, file } = next();
      const asked = performance.now();
      const since = kind.isKept ? { 'if-modified-since': file.changed } : {};
      const answer = await ask(root + kind.toPath(file), { ...kind.headers, ...since }, agent);
      times.get(kind.name)?.push(performance.now() - asked);
      const fault =
        typeof answer === 'string' ? answer : kind.findFault(answer, { file, notFound, root });
      if (typeof answer !== 'string') bytes += answer.body.byteLength;
      if (fault === undefined) continue;
      const said = `${kind.name}: ${fault} (${file.path})`;
      faults.set(said, (faults.get(said) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  if (left > 0) faults.set(`not asked when ${String(seconds)} seconds were over`, left);
  return { seconds: (performance.now() - started) / 1000, bytes, times, faults };
}

/**
 * Asks a server once for each former address.
 * @param origin of the server, without a slash at its end
 * @returns what was wrong, as sentences
 */
export async function findRedirectFaults(
  origin: string,
  redirects: readonly Redirect[],
): Promise<readonly string[]> {
  const agent = new Agent();
  const faults: string[] = [];
  for (const { from, to } of redirects) {
    const answer = await ask(origin + from, {}, agent);
    const fault =
      typeof answer === 'string'
        ? answer
        : (requireStatus(answer, 301) ?? requireLocation(answer, origin + from, origin + to));
    if (fault !== undefined) faults.push(`former addresses: ${fault} (${from})`);
  }
  agent.destroy();
  return faults;
}

/** Requests without end, in their shares. */
function createSource(
  files: readonly ServedFile[],
): () => { readonly kind: RequestKind; readonly file: ServedFile } {
  const random = createRandom(1);
  const byKind = new Map(REQUEST_KINDS.map((kind) => [kind, files.filter(kind.fits)]));
  const kinds = REQUEST_KINDS.filter((kind) => byKind.get(kind)?.length).flatMap((kind) =>
    Array<RequestKind>(kind.share).fill(kind),
  );
  return () => {
    const kind = random.pick(kinds);
    return { kind, file: random.pick(byKind.get(kind) ?? []) };
  };
}

/** The answer, or in a few words why there is none. */
function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  agent: Agent,
): Promise<Answer | string> {
  return new Promise((resolve) => {
    const request = get(url, { headers, agent, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', (error) => {
        resolve(error.message);
      });
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer within ten seconds')));
    request.on('error', (error) => {
      resolve(error.message);
    });
  });
}
