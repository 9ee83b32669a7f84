import type { KeptPage, ToWorker } from '../../offline/messages.ts';

/**
 * Asks the worker of this site.
 * @returns the pages that are kept; undefined where the browser has no worker of ours
 */
export async function askWorker(
  question: Extract<ToWorker, { readonly kind: 'list' | 'forget' }>,
): Promise<readonly KeptPage[] | undefined> {
  // There are none in private windows and over plain HTTP.
  if (!('serviceWorker' in navigator)) return undefined;
  const worker = (await navigator.serviceWorker.getRegistration())?.active;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<readonly KeptPage[]>) => {
      resolve(data);
      port1.close();
    });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}
