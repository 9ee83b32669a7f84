import { chromium } from 'playwright';
import type { Browser, LaunchOptions } from 'playwright';
import { delayAnswers } from './late-answers.ts';
import { findBrowser } from '../../scripts/setup/browser.mjs';

/**
 * Starts the browser that `npm test` found or fetched.
 * @throws where there is none
 */
export async function launchBrowser({
  args = [],
  ...options
}: Pick<LaunchOptions, 'args' | 'ignoreDefaultArgs'> = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser. Run "npm test", which fetches one.');
  // Without the sandbox, as test machines run everything as root, and only our own pages are opened.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', ...args],
    ...options,
  });
  const delay = Number(process.env.LATE_ANSWERS ?? 0);
  return delay > 0 ? delayAnswers(browser, delay) : browser;
}
