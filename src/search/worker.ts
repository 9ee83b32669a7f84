import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { INDEX_VERSION } from './index-format.ts';
import type { SearchIndex } from './index-format.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

type Question = Exclude<ToWorker, { readonly kind: 'open' }>;

/** Opens the index with the first question and keeps it; what fails is said and tried anew with the next question. */
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

async function reply(question: Question): Promise<void> {
  const { ticket } = question;
  try {
    opening ??= openIndex(indexUrl);
    const engine = await opening;
    if (question.kind === 'list') send({ kind: 'list', ticket, ids: engine.list(question.search) });
    else send({ kind: 'answer', ticket, answer: engine.search(question.request) });
  } catch (error) {
    opening = undefined;
    const message = error instanceof Error ? error.message : 'Search failed.';
    send({ kind: 'failure', ticket, message });
  }
}

function send(message: FromWorker): void {
  postMessage(message);
}

/** @throws Error with a sentence for the reader */
async function openIndex(url: string | undefined): Promise<Engine> {
  if (url === undefined) throw new Error('Search was asked before it knew its index.');
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error('The search index could not be fetched. Are you online?', { cause });
  });
  if (!response.ok) {
    throw new Error(`The search index could not be fetched (status ${String(response.status)}).`);
  }
  const index: unknown = await response.json().catch((cause: unknown) => {
    throw new Error('The search index came damaged; reload the page.', { cause });
  });
  if (!isSearchIndex(index)) {
    throw new Error('The search index is of another version than this page; reload the page.');
  }
  return createEngine(index);
}

/** The index comes from the same build as this code, so that its version vouches for the rest. */
function isSearchIndex(value: unknown): value is SearchIndex {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === INDEX_VERSION
  );
}
