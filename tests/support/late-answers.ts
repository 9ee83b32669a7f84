import type { Browser } from 'playwright';

/**
 * Lets every answer of search come late, so that a test that looks before it is there fails at once, and not on a busy
 * machine once a month; and so that what the reader does meanwhile is tested: `LATE_ANSWERS=500 npm run test:browser`.
 * @param delay in milliseconds
 */
export function delayAnswers(browser: Browser, delay: number): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    await context.addInitScript((wait) => {
      window.Worker = class extends Worker {
        override addEventListener(
          type: string,
          listener: EventListenerOrEventListenerObject,
        ): void {
          const late = (event: Event): void => {
            setTimeout(() => {
              if (typeof listener === 'function') listener(event);
              else listener.handleEvent(event);
            }, wait);
          };
          super.addEventListener(type, type === 'message' ? late : listener);
        }
      };
    }, delay);
    return context;
  };
  return browser;
}
