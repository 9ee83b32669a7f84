import type { Locator, Page } from 'playwright';
import type { Screen } from './screen.ts';

/** A page of Chromium, driven by Playwright. */
export function createChromiumScreen(page: Page): Screen {
  const findShown = (selector: string): Locator => page.locator(selector).filter({ visible: true });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    goBack: async () => {
      await page.goBack();
    },
    type: (text) => page.keyboard.type(text),
    press: (key, held) => page.keyboard.press(held === undefined ? key : `${held}+${key}`),
    click: (selector) => findShown(selector).first().click(),
    ask: (selector, question) => findShown(selector).first().evaluate(question),
    count: (selector) => findShown(selector).count(),
  };
}
