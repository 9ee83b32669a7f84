import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/builder/build-index.ts';
import { buildDocuments } from '../../src/search/builder/documents.ts';
import { INDEX_VERSION } from '../../src/search/format/index-format.ts';
import { catalogue } from './library.ts';
import { makeLibrary } from './made-library.ts';

const SPECIFICATION = readFileSync('docs/search-index.md', 'utf8');

test('The specification is of the version that is written', () => {
  expect(/version \*\*(?<version>\d+)\*\*/u.exec(SPECIFICATION)?.groups?.version).toBe(
    String(INDEX_VERSION),
  );
  expect(/^\| `version` +\| (?<version>\d+) /mu.exec(SPECIFICATION)?.groups?.version).toBe(
    String(INDEX_VERSION),
  );
});

/** Name, length and SHA-256 of each file. */
function toDigest(files: ReturnType<typeof buildIndex>): string {
  return files
    .map(({ name, bytes }) => {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      return `${name} ${String(bytes.length)} ${hash}\n`;
    })
    .join('');
}

test.each([
  ['one file', buildDocuments(catalogue)],
  ['many files', makeLibrary(140)],
])(
  'The bytes of an index of %s are those of its version: whoever changes them raises it',
  async (kind, documents) => {
    const name = `search-index-${kind.replace(' ', '-')}-v${String(INDEX_VERSION)}.txt`;

    await expect(toDigest(buildIndex(documents))).toMatchFileSnapshot(`../golden/${name}`);
  },
);
