import { readJson, runQuietly, SetupError, systemPath } from './project.mjs';

/** @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */
/** @typedef {'start' | 'test'} Purpose */

/**
 * Installs the packages that the site needs, or the tests too, unless all of them are there in the locked versions.
 * @param {Purpose} purpose
 * @throws {SetupError} where npm fails
 */
export async function installPackages(purpose) {
  if (isInstalled(purpose)) return;
  const what = purpose === 'test' ? 'what the site and its tests need' : 'what the site needs';
  console.log(`Installing ${what} (about a minute)…`);
  const { command, first } = findNpm();
  const parameters = [
    ...first,
    'ci',
    ...(purpose === 'start' ? ['--omit=dev'] : ['--include=dev']),
  ];
  const { succeeded, output } = await runQuietly(command, parameters, {
    minutes: 15,
    env: { ...process.env, PATH: systemPath() },
  });
  if (succeeded) return;
  const message =
    'npm could not install the packages; its own words are above. Mend that and try again.';
  throw new SetupError(`${firstErrors(output)}\n\n${message}`);
}

/**
 * What npm says of a failure stands first; warnings come before, and pages of advice after it.
 * @param {string} output
 */
function firstErrors(output) {
  const lines = output.split('\n').filter((line) => !line.startsWith('npm warn'));
  const advice = lines.findIndex((line) => /^npm error (?:Clean install|Usage)/u.test(line));
  return lines
    .slice(0, advice < 0 ? 25 : advice)
    .join('\n')
    .trim();
}

/**
 * npm as it was called, so that its own version is used; it must not run on the Node that it is about to replace.
 * @returns {{ command: string, first: string[] }}
 */
function findNpm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script !== undefined && node !== undefined && /npm-cli\.c?js$/u.test(script))
    return { command: node, first: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/**
 * npm keeps a list of what it installed; it is compared with the lock file. Packages for other systems and, for the
 * site alone, those of the tests may be missing.
 * @param {Purpose} purpose
 */
function isInstalled(purpose) {
  const locked = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!locked || !installed || !isInStep(locked)) return false;
  return Object.entries(locked).every(([place, wanted]) => {
    const found = installed[place];
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity;
    return (
      place === '' ||
      wanted.optional === true ||
      (purpose === 'start' && (wanted.dev === true || wanted.devOptional === true))
    );
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readLock(file) {
  const lock = /** @type {Lock | undefined} */ (readJson(file));
  return lock?.packages;
}

/**
 * True where package.json asks for what the lock file says; otherwise npm must have its say.
 * @param {Record<string, LockedPackage>} locked
 */
function isInStep(locked) {
  const manifest = /** @type {Record<string, Record<string, string> | undefined>} */ (
    readJson('package.json') ?? {}
  );
  const recorded = /** @type {Record<string, Record<string, string> | undefined>} */ (
    /** @type {unknown} */ (locked[''] ?? {})
  );
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every((key) => {
    /** @param {Record<string, string> | undefined} list */
    const sorted = (list) => JSON.stringify(Object.entries(list ?? {}).sort());
    return sorted(manifest[key]) === sorted(recorded[key]);
  });
}
