import { createEngine } from './engine/engine.ts';
import type { Engine } from './engine/engine.ts';
import { toFailure } from './failure.ts';
import { createFileFetcher } from './fetch-file.ts';
import { openIndex } from './format/index-reader.ts';
import type { Bytes } from './format/index-reader.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Opens the index with the first question and keeps it; what fails is said, and tried anew with the next question. */
let indexUrl: string | undefined;
let opening: Promise<Engine> | undefined;
/** Ticket of the last search: nobody waits for the answers to those before it. */
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ping') send({ kind: 'pong' });
  else if (data.kind === 'open') {
    indexUrl = data.indexUrl;
    opening = undefined;
  } else {
    if (data.kind === 'search') latest = data.ticket;
    void reply(data);
  }
});

async function reply(
  question: Extract<ToWorker, { readonly kind: 'search' | 'list' }>,
): Promise<void> {
  const { kind, ticket } = question;
  try {
    const engine = await open();
    // Many keys may have been typed until the index was open.
    if (kind === 'search' && ticket !== latest) return;
    if (question.kind === 'list') {
      send({ kind: 'list', ticket, ids: await engine.list(question.search) });
    } else send({ kind: 'answer', ticket, answer: await engine.search(question.request) });
  } catch (error) {
    const { message, remedy } = toFailure(error);
    send({ kind: 'failure', ticket, message, remedy });
  }
}

function send(message: FromWorker): void {
  postMessage(message);
}

async function open(): Promise<Engine> {
  opening ??= openEngine(indexUrl);
  try {
    return await opening;
  } catch (error) {
    opening = undefined;
    throw error;
  }
}

/** @throws SearchFailure */
async function openEngine(url: string | undefined): Promise<Engine> {
  if (url === undefined) throw new Error('Search was asked before it knew its index.');
  const fetchFile = createFileFetcher(url);
  const open = (bytes: Bytes): Engine => createEngine(openIndex(bytes, fetchFile));
  const fetched = await fetchFile(url);
  try {
    return open(fetched);
  } catch {
    // What the browser has kept may be damaged, and what the host has be whole.
    return open(await fetchFile(url, true));
  }
}
