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

/** Checks every page of a folder with the Nu checker; each thing it says of more than taste comes once, with a place. */
function checkMarkup(program: string, folder: string): readonly string[] {
  // Java itself may say something on the other stream, such as which options it picked up.
  const options = ['--stdout', '--format', 'json', '--skip-non-html'];
  const { stdout } = spawnSync(program, ['-Xss4m', '-jar', jar, ...options, folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 5 * 60_000,
  });
  const report = JSON.parse(stdout) as { readonly messages: readonly Message[] };
  const messages = report.messages.filter(
    ({ message }) => !ACCEPTED.some((pattern) => pattern.test(message)),
  );
  return [...Map.groupBy(messages, ({ message }) => message)].map(
    ([message, [first, ...others]]) => {
      const page = (first?.url ?? '').split(path.basename(folder)).at(-1) ?? '';
      const place = `${page}:${String(first?.lastLine ?? 0)}`;
      const more = others.length === 0 ? '' : ` (and ${String(others.length)} times more)`;
      return `${place} ${message} ${first?.extract ?? ''}${more}`;
    },
  );
}

describe.skipIf(java === undefined)('The Nu HTML checker', () => {
  it.each([
    ['the library', sites.real],
    ['a library of somebody who means harm', sites.hostile],
    ['a library without works', sites.bare],
    ['a library with one work', sites.single],
    ['a library whose entries have moved and gone', sites.changed],
  ])('finds nothing in %s', (_name, { folder }) => {
    expect(checkMarkup(java ?? '', folder)).toEqual([]);
  });
});
