import { Agent, get } from 'node:http';
import { createRandom } from '../random.ts';
import { REQUEST_KINDS } from './requests.ts';
import type { Answer, RequestKind } from './requests.ts';

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
  /** Answers that were wrong, and requests that failed, each with how often. */
  readonly faults: ReadonlyMap<string, number>;
}

/**
 * Asks a server for files of a site, in an order that is the same each time, over so many connections at once.
 * @param root address of the site
 * @param files that are there, with when they were changed
 */
export async function putUnderLoad(
  root: string,
  files: ReadonlyMap<string, string>,
  { requests, connections, seconds }: Load,
): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const next = createSource([...files.keys()]);
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
      const since = kind.isKept ? { 'if-modified-since': files.get(file) ?? '' } : {};
      const answer = await ask(root + kind.toPath(file), { ...kind.headers, ...since }, agent);
      times.get(kind.name)?.push(performance.now() - asked);
      const fault = typeof answer === 'string' ? answer : kind.findFault(answer, file);
      if (typeof answer !== 'string') bytes += answer.bytes;
      if (fault === undefined) continue;
      const said = `${kind.name}: ${fault} (${file})`;
      faults.set(said, (faults.get(said) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return { seconds: (performance.now() - started) / 1000, bytes, times, faults };
}

/** Requests without end, in their shares. */
function createSource(
  files: readonly string[],
): () => { readonly kind: RequestKind; readonly file: string } {
  const random = createRandom(1);
  const kinds = REQUEST_KINDS.flatMap((kind) => Array<RequestKind>(kind.share).fill(kind));
  const byKind = new Map(REQUEST_KINDS.map((kind) => [kind, files.filter(kind.fits)]));
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
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('error', (error) => {
        resolve(error.message);
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer within ten seconds')));
    request.on('error', (error) => {
      resolve(error.message);
    });
  });
}
