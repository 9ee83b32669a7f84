import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readJson, root, SetupError } from './project.mjs';

/**
 * The Node that runs the project: the one among its packages where there is one for this system, else the one at hand.
 * @returns {string} path of the program
 * @throws {SetupError} where it is too old
 */
export function findNode() {
  const own = path.join(root, 'node_modules', '.bin', 'node');
  const ownVersion = existsSync(own) ? versionOf(own) : undefined;
  // One that does not run here (a system with another C library) would stand in the way of the one that does.
  if (existsSync(own) && ownVersion === undefined) rmSync(own);
  const version = ownVersion ?? process.versions.node;
  const wanted = wantedVersion();
  if (!isAtLeast(version, wanted)) {
    throw new SetupError(
      `Node ${version} is too old and no newer one could be installed for this system: install Node ${wanted} or later from https://nodejs.org, then run the command again.`,
    );
  }
  return ownVersion === undefined ? process.execPath : own;
}

/**
 * @param {string} program
 * @returns {string | undefined} such as `24.21.0`; undefined where it does not run
 */
function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 ? stdout.trim().replace(/^v/u, '') : undefined;
}

/** What package.json asks for: `>=22.19` is read as `22.19`. */
function wantedVersion() {
  const manifest = /** @type {{ engines?: { node?: string } } | undefined} */ (
    readJson('package.json')
  );
  return (manifest?.engines?.node ?? '0').replace(/^\D+/u, '');
}

/**
 * @param {string} version
 * @param {string} wanted
 */
function isAtLeast(version, wanted) {
  return version.localeCompare(wanted, 'en', { numeric: true }) >= 0;
}
