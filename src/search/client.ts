import * as words from '#words';
import { SearchFailure } from './failure.ts';
import type { FromWorker, SearchAnswer, SearchRequest, ToWorker, WorkSearch } from './protocol.ts';

/** How long to wait before a question is put again after a failure, in milliseconds. */
const PAUSE = 400;

/** A worker of which nothing was heard for so long is given up after it was called, in milliseconds. */
const SILENCE = 20_000;

/** Puts questions to the worker. */
export interface SearchClient {
  /**
   * Only the latest question counts.
   * @returns the answer, or undefined where a later question has overtaken this one
   * @throws SearchFailure where search fails twice, or what the browser throws where it refuses a worker
   */
  readonly ask: (request: SearchRequest) => Promise<SearchAnswer | undefined>;
  /**
   * @returns the ids of all works that a search finds, in its order
   * @throws SearchFailure where search fails twice, or what the browser throws where it refuses a worker
   */
  readonly list: (search: WorkSearch) => Promise<readonly string[]>;
}

/** What came back to a question; nothing where it was overtaken. */
type Reply = Extract<FromWorker, { readonly kind: 'answer' | 'list' }> | undefined;

/** A question that waits for its answer. */
interface Pending {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** The one worker with all that is asked of it. */
interface Line {
  /** Puts a question, under a ticket of its own. */
  readonly put: (toQuestion: (ticket: number) => ToWorker) => {
    readonly ticket: number;
    readonly reply: Promise<Reply>;
  };
  /** Nobody waits for this answer any more. */
  readonly drop: (ticket: number) => void;
}

/** A client whose worker starts with the first question, and starts anew after it broke. */
export function createSearchClient(indexUrl: string): SearchClient {
  const line = createLine(indexUrl);
  let latest = 0;
  const ask = async (request: SearchRequest): Promise<SearchAnswer | undefined> => {
    line.drop(latest);
    const { ticket, reply } = line.put((number) => ({ kind: 'search', ticket: number, request }));
    latest = ticket;
    const answered = await reply;
    return answered?.kind === 'answer' ? answered.answer : undefined;
  };
  const list = async (search: WorkSearch): Promise<readonly string[]> => {
    const reply = await line.put((ticket) => ({ kind: 'list', ticket, search })).reply;
    return reply?.kind === 'list' ? reply.ids : [];
  };
  return {
    ask: async (request) => {
      const first = ask(request);
      const ticket = latest;
      try {
        return await first;
      } catch {
        await pause();
        return ticket === latest ? ask(request) : undefined;
      }
    },
    list: (search) => list(search).catch(() => pause().then(() => list(search))),
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

function createLine(indexUrl: string): Line {
  const waiting = new Map<number, Pending>();
  let worker: Worker | undefined;
  let tickets = 0;
  let isHeard = true;
  let watch: ReturnType<typeof setInterval> | undefined;

  const settle = (reply: FromWorker): void => {
    isHeard = true;
    if (reply.kind === 'pong') return;
    const pending = waiting.get(reply.ticket);
    waiting.delete(reply.ticket);
    if (reply.kind === 'failure') {
      pending?.reject(new SearchFailure(reply.message, reply.remedy));
    } else pending?.resolve(reply);
  };
  const fail = (): void => {
    worker?.terminate();
    worker = undefined;
    const error = new SearchFailure(words.searchNotStarted, 'reload');
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  /** Browsers end a worker that takes too much memory, and say nothing. */
  const look = (): void => {
    if (waiting.size === 0) {
      clearInterval(watch);
      watch = undefined;
    } else if (isHeard) {
      isHeard = false;
      worker?.postMessage({ kind: 'ping' } satisfies ToWorker);
    } else fail();
  };
  return {
    put: (toQuestion) => {
      tickets += 1;
      const ticket = tickets;
      const reply = new Promise<Reply>((resolve, reject) => {
        waiting.set(ticket, { resolve, reject });
        worker ??= startWorker(indexUrl, settle, fail);
        worker.postMessage(toQuestion(ticket));
        if (watch === undefined) {
          isHeard = true;
          watch = setInterval(look, SILENCE);
        }
      });
      return { ticket, reply };
    },
    drop: (ticket) => {
      waiting.get(ticket)?.resolve(undefined);
      waiting.delete(ticket);
    },
  };
}

function startWorker(
  indexUrl: string,
  settle: (reply: FromWorker) => void,
  fail: () => void,
): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    settle(data);
  });
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.postMessage({ kind: 'open', indexUrl } satisfies ToWorker);
  return worker;
}
