import { ElementHandle } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Screen } from './screen.ts';

const PATIENCE = { timeout: 20_000, interval: 50 };

/**
 * A page of Firefox, driven by Puppeteer. What Puppeteer itself does to find, click and go back waits for events that do
 * not come where scripts are switched off, or where Firefox shows a page again as it was left.
 */
export function createFirefoxScreen(page: Page): Screen {
  const ask: Screen['ask'] = (selector, question) =>
    vi.waitFor(async () => {
      const element = await findShown(page, selector);
      return element.evaluate(question);
    }, PATIENCE);
  return {
    open: async (url) => {
      await page.goto(url);
    },
    goBack: () =>
      page.evaluate(() => {
        history.back();
      }),
    type: (text) => page.keyboard.type(text),
    press: async (key, held) => {
      if (held !== undefined) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held !== undefined) await page.keyboard.up(held);
    },
    click: async (selector) => {
      const { x, y } = await ask(selector, findMiddle);
      await page.mouse.click(x, y);
    },
    ask,
    count: (selector) =>
      page.evaluate((wanted) => {
        const elements = [...document.querySelectorAll(wanted)];
        return elements.filter((one) => one.checkVisibility({ visibilityProperty: true })).length;
      }, selector),
  };
}

/** @throws where there is none, also because the page is just being left */
async function findShown(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.evaluateHandle((wanted) => {
    const elements = [...document.querySelectorAll(wanted)];
    return (
      elements.find((element) => element.checkVisibility({ visibilityProperty: true })) ?? null
    );
  }, selector);
  if (found instanceof ElementHandle) return found;
  throw new Error(`Nothing that is shown matches ${selector}.`);
}

/**
 * The middle of the first line of an element, which is brought into the window.
 * @throws where something else lies on it
 */
function findMiddle(element: Element): { readonly x: number; readonly y: number } {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const above = document.elementFromPoint(x, y);
  if (!element.contains(above)) throw new Error('Something lies on it.');
  return { x, y };
}
