import { findProgram, installSystemPackage } from './system.mjs';

const NAMES = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Firefox: the one named in FIREFOX, or one of the system's.
 * @returns {string | undefined} a program that starts
 */
export function findFirefox() {
  const named = process.env.FIREFOX;
  return findProgram(named === undefined || named === '' ? NAMES : [named]);
}

/**
 * @returns {Promise<boolean>} whether there is Firefox now
 */
export async function installFirefox() {
  console.log('Fetching Firefox for the journeys through the site (a minute)…');
  await installSystemPackage('firefox-esr');
  return findFirefox() !== undefined;
}
