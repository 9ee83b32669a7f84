import type { Page } from 'playwright';

/** What came of the keys that were typed on a page. */
export interface KeyTimes {
  /** From each key to the results it led to, painted, in milliseconds. */
  readonly keys: readonly number[];
  /** Tasks of more than 50 ms that held the page up, in milliseconds. */
  readonly longTasks: readonly number[];
}

declare global {
  interface Window {
    /** Kept by the benchmark of the search page. */
    benchKeys: { waiting: number[]; keys: number[]; longTasks: number[] };
  }
}

/**
 * Begins to time keys on a page: from when the browser got one to after the frame with the answer is painted. Keys that
 * ask for nothing new, such as spaces between words, are not timed.
 * @param drawn selector of what is drawn anew with every answer
 */
export async function watchKeys(page: Page, drawn: string): Promise<void> {
  await page.evaluate((selector) => {
    const kept: Window['benchKeys'] = { waiting: [], keys: [], longTasks: [] };
    window.benchKeys = kept;
    let asked = '';
    document.addEventListener(
      'input',
      ({ target, timeStamp }) => {
        const text = target instanceof HTMLInputElement ? target.value.trim() : '';
        // A space at the end asks for nothing: no answer is drawn for it.
        if (text !== asked) kept.waiting.push(timeStamp);
        asked = text;
      },
      true,
    );
    const place = document.querySelector(selector);
    if (!place) throw new Error(`The page has no ${selector}.`);
    new MutationObserver(() => {
      const answered = kept.waiting.splice(0);
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          kept.keys.push(...answered.map((key) => performance.now() - key));
        };
        painted.port2.postMessage(undefined);
      });
    }).observe(place, { childList: true });
    new PerformanceObserver((list) => {
      kept.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  }, drawn);
}

/** Waits until so many keys are answered and painted, and gives what was measured. */
export async function readKeyTimes(page: Page, count: number): Promise<KeyTimes> {
  await page.waitForFunction((keys) => window.benchKeys.keys.length >= keys, count);
  return page.evaluate(() => window.benchKeys);
}
