import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const tools = path.join(root, 'node_modules', '.bin');

/** Something that whoever started the command can mend; the message says how, and is all that is shown. */
export class SetupError extends Error {}

/** The search path for commands, with the project's own first. */
export function toolPath() {
  return [tools, systemPath()].join(path.delimiter);
}

/** The search path for commands without the project's own, which an installation takes away and puts back. */
export function systemPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => path.resolve(folder) !== tools).join(path.delimiter);
}

/**
 * A JSON file of the project, undefined where it is not there or not JSON.
 * @param {string} file path from the top of the project
 * @returns {unknown}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Runs a command without showing what it prints.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ minutes: number, env?: NodeJS.ProcessEnv }} limits
 * @returns {Promise<{ succeeded: boolean, output: string }>} succeeded is false also where the command is not there
 *   or took too long
 */
export function runQuietly(command, parameters, { minutes, env = process.env }) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env,
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    /** @param {Buffer} bytes */
    const keep = (bytes) => (output += bytes.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ succeeded: false, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ succeeded: code === 0, output });
    });
  });
}

/**
 * The end of what a command printed.
 * @param {string} output
 */
export function tail(output) {
  return output.trimEnd().split('\n').slice(-25).join('\n');
}
