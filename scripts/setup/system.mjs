import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runQuietly, systemPath, tail } from './project.mjs';

/**
 * The first of some programs that starts and says its version.
 * @param {readonly string[]} programs names on the search path, or paths
 * @param {string} question the parameter that asks for the version
 * @returns {string | undefined} its path
 */
export function findProgram(programs, question = '--version') {
  return programs.flatMap(locate).find((program) => {
    const { status } = spawnSync(program, [question], { timeout: 60_000, stdio: 'ignore' });
    return status === 0;
  });
}

/**
 * Where a program of that name stands on the search path.
 * @param {string} program
 * @returns {readonly string[]}
 */
function locate(program) {
  if (path.isAbsolute(program)) return existsSync(program) ? [program] : [];
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return systemPath()
    .split(path.delimiter)
    .flatMap((folder) => endings.map((ending) => path.join(folder, program + ending)))
    .filter((file) => existsSync(file));
}

/**
 * Installs a package of the system, where that is Debian or one like it and whoever runs this may.
 * @param {string} name
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export async function installSystemPackage(name) {
  const mayInstall = process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
  if (!mayInstall)
    return {
      succeeded: false,
      output: 'System packages can be installed only by root, with apt-get.',
    };
  const env = { ...process.env, PATH: systemPath(), DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { minutes: 5, env });
  const parameters = [
    'install',
    '--yes',
    '--no-install-recommends',
    '-o',
    'DPkg::Lock::Timeout=120',
    name,
  ];
  const { succeeded, output } = await runQuietly('apt-get', parameters, { minutes: 10, env });
  return { succeeded, output: tail(output) };
}
