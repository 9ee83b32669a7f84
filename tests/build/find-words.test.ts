import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWords, requireWords } from '../../src/build/find-words.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'words-'));
  for (const file of ['en.ts', 'de.ts', 'pt-BR.ts', 'languages.ts'])
    writeFileSync(path.join(folder, file), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['de', 'de.ts'],
  ['DE', 'de.ts'],
  ['de-AT', 'de.ts'],
  ['de-Latn-AT', 'de.ts'],
  ['pt-br', 'pt-BR.ts'],
  ['pt', undefined],
  ['languages', undefined],
])('The language "%s" has the words of the file %s', (language, file) => {
  expect(findWords(language, folder)).toBe(
    file === undefined ? undefined : path.join(folder, file),
  );
});

test('A language without a file is told which there are, where it is set, and what to write', () => {
  expect(() => requireWords('pt-PT', folder)).toThrow(
    'There are no words of the interface in the language "pt-PT". Set language in src/site.config.ts, or SITE_LANGUAGE, to one of de, en, pt-BR, and contentLanguage to "pt-PT" if the library is written in it; or write src/words/pt.ts (docs/make-it-yours.md says how).',
  );
});
