// Runs under whatever Node is there, with nothing installed: it may import only what Node brings, and only as
// plain JavaScript.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findBrowser, installBrowser } from './setup/browser.mjs';
import { findFirefox, installFirefox } from './setup/firefox.mjs';
import { installPackages } from './setup/install.mjs';
import { findJava, installJava } from './setup/java.mjs';
import { findNode } from './setup/node.mjs';
import { root, SetupError, toolPath } from './setup/project.mjs';

const USAGE = 'Usage: node scripts/setup.mjs start|test [script …]';

/**
 * Prepares a fresh clone, then runs the scripts named after it, one after the other, with the Node that fits.
 * What is there already is left as it is.
 * @param {readonly string[]} parameters `start` or `test`, then file names in scripts/
 * @returns {Promise<number>} the exit code
 */
async function main([purpose, ...scripts]) {
  if (purpose !== 'start' && purpose !== 'test') throw new SetupError(USAGE);
  await installPackages(purpose);
  const node = findNode();
  if (purpose === 'test') await prepareTests();
  for (const script of scripts) {
    const code = await run(node, path.join(root, 'scripts', script));
    if (code !== 0) return code;
  }
  return 0;
}

async function prepareTests() {
  if (findBrowser() === undefined) await installBrowser();
  if (findJava() === undefined && !(await installJava())) {
    console.log('No Java was found: the HTML checker will be left out.');
  }
  if (findFirefox() === undefined && !(await installFirefox())) {
    console.log('No Firefox was found: the journeys in it will be left out.');
  }
}

/**
 * Runs a script to its end; a request to stop is passed on to it.
 * @param {string} node
 * @param {string} script
 * @returns {Promise<number>}
 */
function run(node, script) {
  const child = spawn(node, [script], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: toolPath() },
  });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  stopWithNpm(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

/**
 * npm that is told to stop ends the shell between it and this script, and nobody tells the script.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 1000);
  watch.unref();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
