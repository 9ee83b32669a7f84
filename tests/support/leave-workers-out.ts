import type { BrowserContext } from 'playwright';

/**
 * Makes of a browser one without service workers, as it is in a private window: what a test answers in place of the host
 * would otherwise pass by the worker of the site, which may have a copy.
 */
export async function leaveWorkersOut(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}
