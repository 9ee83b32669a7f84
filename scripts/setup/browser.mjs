import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root, runQuietly, SetupError, tail } from './project.mjs';
import { findProgram, installSystemPackage } from './system.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A browser of the Chromium family: the one named in CHROMIUM, one of the system's, or the one that Playwright keeps.
 * @returns {string | undefined} a program that starts
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return findProgram([named]);
  return findProgram(NAMES) ?? findPlaywrightBrowser();
}

/** @returns {string | undefined} */
function findPlaywrightBrowser() {
  const require = createRequire(import.meta.url);
  const playwright = /** @type {unknown} */ (require('playwright'));
  const { chromium } = /** @type {typeof import('playwright')} */ (playwright);
  const program = chromium.executablePath();
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === 'win32') return existsSync(program) ? program : undefined;
  return existsSync(program) ? findProgram([program]) : undefined;
}

/**
 * Fetches a browser: Playwright's own, or else the system's.
 * @throws {SetupError} where neither can be had
 */
export async function installBrowser() {
  if (process.env.CHROMIUM)
    throw new SetupError(`The browser named in CHROMIUM does not start: ${process.env.CHROMIUM}`);
  console.log('Fetching a browser for the tests (a few minutes)…');
  const own = await fetchPlaywrightBrowser();
  if (findBrowser() !== undefined) return;
  const system = await installSystemPackage('chromium');
  if (findBrowser() !== undefined) return;
  const message =
    'The tests need a browser and none could be fetched: install Chromium or Chrome, or name one in the variable CHROMIUM, then run the command again.';
  throw new SetupError(`${tail(own.output)}\n${tail(system.output)}\n\n${message}`);
}

function fetchPlaywrightBrowser() {
  const command = path.join(root, 'node_modules', 'playwright', 'cli.js');
  // Connections that lead nowhere are given up after half a minute, not after Playwright's own long wait.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '30000' };
  return runQuietly(process.execPath, [command, 'install', 'chromium'], { minutes: 10, env });
}
