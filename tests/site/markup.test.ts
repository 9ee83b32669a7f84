import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../../scripts/project.ts';
import { findJava } from '../../scripts/setup/java.mjs';

const sites = inject('sites');
const java = findJava();
const jar = path.join(root, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

/** What the Nu checker says of one place. */
interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/**
 * Messages that are no fault of the page:
 * - closing slashes: Astro writes them, and HTML allows them;
 * - the security policy: the checker reads files from the disk, where nothing is of the same origin, and knows no
 *   hashes of scripts; policy.test.ts and the browser look at the policy instead.
 */
const ACCEPTED = [
  /^Trailing slash on void elements has no effect/u,
  /violates Content Security Policy \(meta tag\)/u,
];

/** Checks every page of a folder with the Nu checker; what it says of more than taste is returned. */
function checkMarkup(program: string, folder: string): readonly string[] {
  const parameters = ['-Xss4m', '-jar', jar, '--format', 'json', '--skip-non-html', folder];
  const { stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(stderr) as { readonly messages: readonly Message[] };
  return report.messages
    .filter(({ message }) => !ACCEPTED.some((pattern) => pattern.test(message)))
    .map(
      ({ type, subType, url = '', lastLine = 0, message, extract = '' }) =>
        `${url.slice(url.indexOf(folder) + folder.length)}:${String(lastLine)} ${subType ?? type}: ${message} ${extract}`,
    );
}

describe.skipIf(java === undefined)('The Nu HTML checker', () => {
  it.each([
    ['the library', sites.real],
    ['a library of somebody who means harm', sites.hostile],
    ['a library without works', sites.bare],
    ['a library with one work', sites.single],
  ])('finds nothing in %s', (_name, { folder }) => {
    expect(checkMarkup(java ?? '', folder)).toEqual([]);
  });
});
