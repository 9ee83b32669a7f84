import type { FromWorker, SearchAnswer, SearchRequest, ToWorker } from './protocol.ts';

/** How long to wait before a question is put again after a failure, in milliseconds. */
const PAUSE = 400;

/** Puts questions to the worker. Only the latest one counts. */
export interface SearchClient {
  /**
   * @returns the answer, or undefined where a later question has overtaken this one
   * @throws Error, with a sentence for the reader, where search fails twice
   */
  readonly ask: (request: SearchRequest) => Promise<SearchAnswer | undefined>;
}

/** The one question that waits for an answer. */
interface Pending {
  readonly ticket: number;
  readonly resolve: (answer: SearchAnswer | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** A client whose worker starts with the first question, and starts anew after it broke. */
export function createSearchClient(indexUrl: string): SearchClient {
  let worker: Worker | undefined;
  let pending: Pending | undefined;
  let ticket = 0;

  const settle = (reply: FromWorker): void => {
    if (pending?.ticket !== reply.ticket) return;
    const { resolve, reject } = pending;
    pending = undefined;
    if (reply.kind === 'answer') resolve(reply.answer);
    else reject(new Error(reply.message));
  };
  const send = (message: ToWorker): void => {
    worker ??= startWorker(indexUrl, settle, () => {
      worker?.terminate();
      worker = undefined;
      pending?.reject(new Error('Search could not be started in this browser.'));
      pending = undefined;
    });
    worker.postMessage(message);
  };
  const ask = (request: SearchRequest): Promise<SearchAnswer | undefined> => {
    pending?.resolve(undefined);
    ticket += 1;
    const question = { kind: 'search', ticket, request } as const;
    return new Promise((resolve, reject) => {
      pending = { ticket: question.ticket, resolve, reject };
      send(question);
    });
  };
  return {
    ask: async (request) => {
      const first = ticket + 1;
      try {
        return await ask(request);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        return ticket === first ? ask(request) : undefined;
      }
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
  worker.postMessage({ kind: 'open', indexUrl } satisfies ToWorker);
  return worker;
}
