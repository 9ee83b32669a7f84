import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { toFailure } from './failure.ts';
import { createFileFetcher } from './fetch-file.ts';
import { openIndex } from './index-reader.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Opens the index with the first question and keeps it; what fails is said, and tried anew with the next question. */
let indexUrl: string | undefined;
let opening: Promise<Engine> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    indexUrl = data.indexUrl;
    opening = undefined;
    return;
  }
  void reply(data);
});

async function reply(question: Exclude<ToWorker, { readonly kind: 'open' }>): Promise<void> {
  const { ticket } = question;
  try {
    const engine = await open();
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
  return createEngine(openIndex(await fetchFile(url), fetchFile));
}
