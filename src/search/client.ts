import type { FromWorker, ListRequest, SearchAnswer, SearchRequest, ToWorker } from './protocol.ts';

/** How long to wait before a question is put again after a failure, in milliseconds. */
const PAUSE = 400;

/** Puts questions to the worker. Of searches only the latest one counts. */
export interface SearchClient {
  /**
   * @returns the answer, or undefined where a later question has overtaken this one
   * @throws Error, with a sentence for the reader, where search fails twice
   */
  readonly ask: (request: SearchRequest) => Promise<SearchAnswer | undefined>;
  /**
   * @returns the ids of all works that meet a search, in its order
   * @throws Error, with a sentence for the reader
   */
  readonly list: (request: ListRequest) => Promise<readonly string[]>;
}

/** A question that waits for an answer. */
interface Pending {
  readonly settle: (reply: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

/** A client whose worker starts with the first question, and starts anew after it broke. */
export function createSearchClient(indexUrl: string): SearchClient {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let lastTicket = 0;
  let overtake: (() => void) | undefined;

  const settle = (reply: FromWorker): void => {
    const question = pending.get(reply.ticket);
    pending.delete(reply.ticket);
    if (reply.kind === 'failure') question?.reject(new Error(reply.message));
    else question?.settle(reply);
  };
  const breakDown = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of pending.values()) {
      reject(new Error('Search could not be started in this browser.'));
    }
    pending.clear();
  };
  const send = (message: ToWorker): void => {
    worker ??= startWorker(indexUrl, settle, breakDown);
    worker.postMessage(message);
  };
  const nextTicket = (): number => (lastTicket += 1);
  const askOnce = (request: SearchRequest): Promise<SearchAnswer | undefined> =>
    new Promise((resolve, reject) => {
      const ticket = nextTicket();
      overtake?.();
      overtake = () => {
        pending.delete(ticket);
        resolve(undefined);
      };
      const take = (reply: FromWorker): void => {
        if (reply.kind === 'answer') resolve(reply.answer);
      };
      pending.set(ticket, { settle: take, reject });
      send({ kind: 'search', ticket, request });
    });
  return {
    ask: async (request) => {
      const asking = askOnce(request);
      const mine = overtake;
      try {
        return await asking;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        return overtake === mine ? askOnce(request) : undefined;
      }
    },
    list: (request) =>
      new Promise((resolve, reject) => {
        const ticket = nextTicket();
        const take = (reply: FromWorker): void => {
          if (reply.kind === 'ids') resolve(reply.ids);
        };
        pending.set(ticket, { settle: take, reject });
        send({ kind: 'list', ticket, request });
      }),
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
  worker.postMessage({ kind: 'open', indexUrl } satisfies ToWorker);
  return worker;
}
